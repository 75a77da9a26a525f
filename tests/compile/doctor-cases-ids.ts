import { again, all, type Cases, type Change, put } from './doctor-patient';

const reverse =
  (list: 'claims' | 'actors'): Change =>
  ({ dataset }) => {
    dataset[list].reverse();
  };

export const idCases: Readonly<Record<string, Cases>> = {
  'unique-ids': {
    sick: [
      ['levy', again('claims.1')],
      ['bakker', put('events.0.id', 'bakker')],
      ['a000-s1', put('articles.0.digest.1.id', 'a000-s1')],
      ['some-trucks', again('retired.0')],
      ['names two phases', ({ dataset: { dossier } }) => dossier.phases.push(...structuredClone(dossier.phases))],
    ],
    well: [
      ['another claim', again('claims.1', { id: 'levy-again' })],
      ['another retired id', again('retired.0', { id: 'old-trucks' })],
    ],
  },
  references: {
    sick: [
      ['claims/levy via', put('claims.1.reports.0.via', 'avondblad')],
      ['no "levy" among the events', put('claims.2.event', 'levy')],
      ['relations/vos-calls-bakker target', put('relations.1.target', 'baker')],
      ['layout', put('layout.places.0.actor', 'nobody')],
    ],
    well: [
      ['the narrator', put('claims.0.claimant', 'narrator')],
      ['no event', put('claims.2.event', null)],
    ],
  },
  'affiliation-circles': {
    sick: [
      ['bakker → bakker', put('actors.1.affiliation', 'bakker')],
      ['hoogdorp → anna-vos → hoogdorp', put('actors.2.affiliation', 'anna-vos')],
    ],
    well: [
      ['a chain', put('actors.2.affiliation', 'laagdorp')],
      ['two of one', put('actors.4.affiliation', 'laagdorp')],
    ],
  },
  'answer-circles': {
    sick: [
      ['at-most-ten → at-most-ten', put('claims.0.answers.0.claim', 'at-most-ten')],
      [
        'twenty-trucks → at-most-ten → twenty-trucks',
        put('claims.2.answers', [{ claim: 'at-most-ten', how: 'denies', note: { nl: 'Nee.', en: 'No.' } }]),
      ],
    ],
    well: [
      ['no answers', put('claims.0.answers', [])],
      [
        'a chain',
        put('claims.1.answers', [{ claim: 'at-most-ten', how: 'responds', note: { nl: 'Dus.', en: 'So.' } }]),
      ],
    ],
  },
  'retired-ids': {
    sick: [
      ['retired/levy', put('retired.0.id', 'levy')],
      ['retired/a000-s3', put('retired.0.id', 'a000-s3')],
    ],
    well: [
      ['nothing retired', put('retired', [])],
      ['a question retired', again('retired.0', { id: 'which-trucks', kind: 'question' })],
    ],
  },
  replacements: {
    sick: [
      ['no "forty-trucks"', put('retired.0.replacedBy', ['forty-trucks'])],
      ['some-trucks → some-trucks', put('retired.0.replacedBy', ['some-trucks'])],
      [
        'old-trucks → some-trucks → old-trucks',
        all(
          put('retired.0.replacedBy', ['old-trucks']),
          again('retired.0', { id: 'old-trucks', replacedBy: ['some-trucks'] }),
        ),
      ],
    ],
    well: [
      ['withdrawn', put('retired.0.replacedBy', [])],
      ['replaced by what was replaced', again('retired.0', { id: 'old-trucks', replacedBy: ['some-trucks'] })],
    ],
  },
  'published-ids': {
    sick: [
      ['vanished', ({ published }) => published.push('vanished')],
      ['twenty-trucks', put('claims.2.id', 'some-twenty-trucks')],
      ['a000-s2', put('articles.0.digest.1.id', 'a000-s9')],
    ],
    well: [
      ['nothing published yet', ({ published }) => published.splice(0)],
      ['a retired id', ({ published }) => published.push('some-trucks')],
    ],
  },
  sorted: {
    sick: [
      ['claims: levy comes after twenty-trucks', reverse('claims')],
      ['layout', ({ dataset }) => dataset.layout.places.reverse()],
      ['events/vos-bakker-call evidence', ({ dataset }) => dataset.events[0]?.evidence.reverse()],
      ['actors/anna-vos mentions', ({ dataset }) => dataset.actors[0]?.mentions.reverse()],
    ],
    well: [
      ['the last id', again('claims.1', { id: 'zero-trucks' })],
      ['the digest keeps the order of the article', ({ dataset }) => dataset.articles[0]?.digest.reverse()],
    ],
  },
};
