import { findWords, isWordEdge } from '@/text/find-words';
import type { Range } from '@/text/range';
import type { Check, Finding, OriginalText } from './doctor-check';
import { allEvidence, placeOf, stretchesOf } from './doctor-walk';
import { sha256Of } from './sha256-of';

type Originals = ReadonlyMap<string, OriginalText>;

/** A low surrogate, a combining mark, a variation selector or a joiner belongs to what stands before it. */
const continues = /^(?:[\udc00-\udfff]|\p{M}|\u200d)/u;

const splits = (text: string, position: number): boolean => {
  if (position <= 0 || position >= text.length) return false;
  const code = text.charCodeAt(position);
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  return isLow || continues.test(text.slice(position)) || text.startsWith('\r\n', position - 1);
};

const inText = (
  originals: Originals,
  stretches: readonly { at: string; stretch: { article: string; start: number; end: number } }[],
  says: (text: string, stretch: Range) => string | null,
): Finding[] =>
  stretches.flatMap(({ at, stretch }) => {
    const text = originals.get(stretch.article)?.text;
    const told = text === undefined ? null : says(text, stretch);
    return told === null ? [] : [{ at, says: `${placeOf(stretch)} ${told}` }];
  });

/** What only the articles themselves can tell. */
export const originalChecks: readonly Check[] = [
  {
    id: 'source-hash',
    tells: 'every article is there with the hash and the length that the dataset gives',
    needs: 'originals',
    find: (dataset, originals) =>
      dataset.articles.flatMap(({ id, source }) => {
        const original = originals.get(id);
        const at = `articles/${id} source`;
        if (original?.sha256 !== source.sha256) return [{ at, says: 'no article at hand has this hash' }];
        const { length } = original.text;
        return length === source.length ? [] : [{ at, says: `${length} code units, not ${source.length}` }];
      }),
  },
  {
    id: 'anchor-hash',
    tells: 'every stretch of evidence has the hash of what stands there',
    needs: 'originals',
    find: (dataset, originals) =>
      allEvidence(dataset).flatMap(({ at, evidence }) => {
        const text = originals.get(evidence.article)?.text;
        return text === undefined || sha256Of(text.slice(evidence.start, evidence.end)) === evidence.sha256
          ? []
          : [{ at, says: `${placeOf(evidence)} holds something else` }];
      }),
  },
  {
    id: 'anchor-splits',
    tells: 'no stretch cuts a character in two: a surrogate pair, a letter and its accent',
    needs: 'originals',
    find: (dataset, originals) =>
      inText(originals, stretchesOf(dataset), (text, { start, end }) =>
        splits(text, start) || splits(text, end) ? 'cuts a character in two' : null,
      ),
  },
  {
    id: 'anchor-edges',
    tells: 'every stretch holds whole words, with no space at its edges',
    needs: 'originals',
    find: (dataset, originals) =>
      inText(originals, stretchesOf(dataset), (text, { start, end }) => {
        if (!isWordEdge(text, start) || !isWordEdge(text, end)) return 'cuts a word in two';
        const words = text.slice(start, end);
        if (!/[\p{L}\p{N}]/u.test(words)) return 'holds no word';
        return /^\s|\s$/.test(words) ? 'has a space at its edge' : null;
      }),
  },
  {
    id: 'digest-coverage',
    tells: 'evidence lies where digest sentences retell the article',
    needs: 'originals',
    find: (dataset, originals) => {
      const digests = new Map(dataset.articles.map(({ id, digest }) => [id, digest]));
      return inText(
        originals,
        allEvidence(dataset).map(({ at, evidence }) => ({ at, stretch: evidence })),
        (text, stretch) => {
          const { article, start, end } = stretch as { article: string; start: number; end: number };
          let reached = start;
          for (const sentence of digests.get(article) ?? []) {
            if (sentence.end <= reached || sentence.start >= end) continue;
            if (/[\p{L}\p{N}]/u.test(text.slice(reached, Math.max(reached, sentence.start))))
              return 'is not all retold';
            reached = Math.max(reached, sentence.end);
          }
          return /[\p{L}\p{N}]/u.test(text.slice(reached, Math.max(reached, end))) ? 'is not all retold' : null;
        },
      );
    },
  },
  {
    id: 'expressions-found',
    tells: 'the words that date something stand in an article that carries it',
    needs: 'originals',
    find: (dataset, originals) => {
      const dated = [
        ...dataset.articles.map(({ id, published }) => ({ at: `articles/${id}`, when: published, articles: [id] })),
        ...[
          ...dataset.events.map((event) => ({ ...event, name: 'events' })),
          ...dataset.relations.map((relation) => ({ ...relation, name: 'relations' })),
        ].map(({ id, name, date, evidence }) => ({
          at: `${name}/${id}`,
          when: date,
          articles: evidence.map(({ article }) => article),
        })),
        ...dataset.claims.flatMap(({ id, said, aboutDate, reports }) =>
          [said, ...(aboutDate ? [aboutDate] : [])].map((when) => ({
            at: `claims/${id}`,
            when,
            articles: reports.map(({ article }) => article),
          })),
        ),
      ];
      return dated.flatMap(({ at, when: { expression }, articles }) => {
        const texts = articles.flatMap((id) => originals.get(id)?.text ?? []);
        if (expression === null || texts.length === 0) return [];
        return texts.some((text) => findWords(text, expression).length > 0)
          ? []
          : [{ at, says: `"${expression}" stands in no article that carries it` }];
      });
    },
  },
];
