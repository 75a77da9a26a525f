import { sha256Of } from '@/compile/sha256-of';
import { all, type Cases, type Change, put } from './doctor-patient';

const evidenceOfCall = 'events.0.evidence.0';

const rewrite =
  (article: string, from: string, to: string): Change =>
  ({ originals }) => {
    const text = (originals.get(article)?.text ?? '').replace(from, () => to);
    originals.set(article, { text, sha256: sha256Of(text) });
  };

const stretch = (path: string, start: number, end: number): Change =>
  all(put(`${path}.start`, start), put(`${path}.end`, end));

/** Moves a stretch to where these words stand, part of a character or word though they be. */
const onto =
  (path: string, article: string, words: string, before = 0, after = 0): Change =>
  (one) => {
    const start = (one.originals.get(article)?.text ?? '').indexOf(words) + before;
    stretch(path, start, start + words.length - before + after)(one);
  };

export const anchorCases: Readonly<Record<string, Cases>> = {
  'anchor-range': {
    sick: [
      ['events/vos-bakker-call evidence', put(`${evidenceOfCall}.end`, 9000)],
      ['sentence a001-s2', put('articles.1.source.length', 40)],
      ['there is no article a009', put('actors.1.mentions.0.article', 'a009')],
    ],
    well: [
      ['from the first character', put('articles.0.digest.0.start', 0)],
      ['to the last', (one) => put('articles.1.digest.1.end', one.dataset.articles[1]?.source.length)(one)],
    ],
  },
  'anchor-empty': {
    sick: [
      ['events/vos-bakker-call evidence', stretch(evidenceOfCall, 40, 40)],
      ['sentence a000-s2', stretch('articles.0.digest.1', 90, 80)],
    ],
    well: [
      ['one character', stretch(evidenceOfCall, 40, 41)],
      ['no mentions', put('actors.0.mentions', [])],
    ],
  },
  'anchor-duplicates': {
    sick: [
      [
        'events/vos-bakker-call',
        ({ dataset }) => dataset.events[0]?.evidence.push(...structuredClone(dataset.events[0].evidence.slice(0, 1))),
      ],
      [
        'actors/bakker',
        ({ dataset }) => dataset.actors[1]?.mentions.push(...structuredClone(dataset.actors[1].mentions)),
      ],
      ['overlap', ({ dataset }) => dataset.actors[1]?.mentions.push({ article: 'a000', start: 20, end: 200 })],
    ],
    well: [
      [
        'the same stretch in another item',
        (one) => put('relations.1.evidence', structuredClone(one.dataset.events[0]?.evidence))(one),
      ],
      [
        'one stretch within another',
        ({ dataset }) => {
          const [first] = dataset.events[0]?.evidence ?? [];
          if (first) dataset.events[0]?.evidence.push({ ...first, start: first.start + 5 });
        },
      ],
    ],
  },
  'digest-order': {
    sick: [
      ['begins before a000-s1 ends', put('articles.0.digest.1.start', 30)],
      ['is sentence 1 of a000', ({ dataset }) => dataset.articles[0]?.digest.reverse()],
      ['paragraph 1 after 4', put('articles.0.digest.0.paragraph', 4)],
    ],
    well: [
      [
        'one right after the other',
        (one) => put('articles.0.digest.1.start', one.dataset.articles[0]?.digest[0]?.end)(one),
      ],
      ['a paragraph left out', put('articles.0.digest.2.paragraph', 5)],
    ],
  },
  'evidence-in-sentence': {
    sick: [
      ['lies outside a000-s3', put(`${evidenceOfCall}.digest`, 'a000-s3')],
      ['is not in the article of a001-s1', put(`${evidenceOfCall}.digest`, 'a001-s1')],
      ['there is no digest sentence a000-s8', put(`${evidenceOfCall}.digest`, 'a000-s8')],
      ['lies more in a000-s2', put(`${evidenceOfCall}.end`, 230)],
    ],
    well: [
      [
        'the whole sentence',
        onto(evidenceOfCall, 'a000', 'Burgemeester Anna Vos belde maandag met wethouder Bakker van Laagdorp'),
      ],
      ['somewhat into the next', put(`${evidenceOfCall}.end`, 100)],
    ],
  },
  'one-hash-a-place': {
    sick: [
      ['relations/vos-calls-bakker', put('relations.1.evidence.0.sha256', 'a'.repeat(64))],
      ['relations/vos-calls-bakker', put(`${evidenceOfCall}.sha256`, 'b'.repeat(64))],
    ],
    well: [
      ['a hash of its own', put('claims.1.reports.0.evidence.0.sha256', 'a'.repeat(64))],
      [
        'the same other hash',
        all(put('relations.1.evidence.0.sha256', 'a'.repeat(64)), put(`${evidenceOfCall}.sha256`, 'a'.repeat(64))),
      ],
    ],
  },
  'lock-agrees': {
    sick: [
      ['another hash or length', put('articles.0.source.length', 999)],
      ['is not in the lock', put(`${evidenceOfCall}.start`, 24)],
      ['another hash in the lock', put(`${evidenceOfCall}.sha256`, 'a'.repeat(64))],
      ['a001', ({ lock }) => Reflect.deleteProperty(lock.articles, 'a001')],
      ['no longer in the dataset', ({ lock }) => Object.assign(lock.articles, { a007: lock.articles.a001 })],
    ],
    well: [
      ['less evidence', ({ dataset }) => dataset.events[0]?.evidence.pop()],
      [
        'more in the lock',
        ({ lock }) => Object.assign(lock.articles.a000?.anchors ?? {}, { 'a000: brug': [1, 5, 'a'.repeat(64)] }),
      ],
    ],
  },
  'source-hash': {
    sick: [
      ['articles/a000 source', put('articles.0.source.sha256', 'a'.repeat(64))],
      ['articles/a001 source', ({ originals }) => originals.delete('a001')],
      ['code units, not 12', put('articles.0.source.length', 12)],
    ],
    well: [
      ['an article too many', ({ originals }) => originals.set('a005', { text: 'Iets.', sha256: sha256Of('Iets.') })],
      ['fewer sentences', ({ dataset }) => dataset.articles[0]?.digest.pop()],
    ],
  },
  'anchor-hash': {
    sick: [
      ['events/vos-bakker-call', put(`${evidenceOfCall}.sha256`, 'a'.repeat(64))],
      ['claims/at-most-ten', rewrite('a001', 'tien', 'acht')],
      ['relations/vos-calls-bakker', put('relations.1.evidence.0.end', 50)],
    ],
    well: [
      ['another word elsewhere', rewrite('a001', 'Open', 'Leeg')],
      ['an article that is not at hand', ({ originals }) => originals.delete('a000')],
    ],
  },
  'anchor-splits': {
    sick: [
      ['claims/twenty-trucks', onto('claims.2.reports.0.evidence.0', 'a000', 'brug \u{1F30A}', 0, -1)],
      ['claims/at-most-ten', onto('claims.0.reports.0.evidence.0', 'a001', 'het cafe')],
    ],
    well: [
      ['the whole pair', onto('claims.2.reports.0.evidence.0', 'a000', 'brug \u{1F30A}')],
      ['letter and accent', onto('claims.0.reports.0.evidence.0', 'a001', 'het cafe\u0301')],
    ],
  },
  'anchor-edges': {
    sick: [
      ['cuts a word in two', onto(evidenceOfCall, 'a000', 'Anna Vos bel')],
      ['has a space at its edge', onto(evidenceOfCall, 'a000', 'Anna Vos ')],
      ['holds no word', onto(evidenceOfCall, 'a000', '. ')],
    ],
    well: [
      ['a single word', onto(evidenceOfCall, 'a000', 'Anna')],
      ['up to a full stop', onto(evidenceOfCall, 'a000', 'van Laagdorp.')],
    ],
  },
  'digest-coverage': {
    sick: [
      ['events/vos-bakker-call', onto(evidenceOfCall, 'a000', 'Rumoer aan de rivier')],
      ['relations/bakker-rejects-vos', onto('relations.0.evidence.0', 'a001', 'tien wagens. Open')],
    ],
    well: [
      ['over two sentences', onto(evidenceOfCall, 'a000', 'Bakker van Laagdorp. Zij sprak')],
      ['with the full stop', onto(evidenceOfCall, 'a000', 'van Laagdorp. ')],
    ],
  },
  'expressions-found': {
    sick: [
      ['"woensdag"', put('events.0.date.expression', 'woensdag')],
      ['"maandag" stands in no article that carries it', put('claims.0.said.expression', 'maandag')],
      ['"maan"', put('relations.1.date.expression', 'maan')],
    ],
    well: [
      ['plain marks for typographic ones', put('claims.2.said.expression', '"ongeveer"')],
      ['none', put('events.0.date.expression', null)],
    ],
  },
};
