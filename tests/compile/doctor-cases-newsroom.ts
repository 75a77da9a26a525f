import { all, type Cases, type Change, put } from './doctor-patient';

const addMention =
  (actor: number, start: number, end: number): Change =>
  ({ dataset }) =>
    dataset.actors[actor]?.mentions.push({ article: 'a000', start, end });

/** A third claim on what the event is, so that two parties tell of it. */
const secondParty: Change = ({ dataset }) => {
  const [first] = dataset.claims;
  if (first) dataset.claims.push({ ...structuredClone(first), id: 'ten-again', event: 'vos-bakker-call' });
};

export const newsroomCases: Readonly<Record<string, Cases>> = {
  'title-hedge': {
    sick: [
      ['"Ten at most" is surer', put('claims.0.proposition.en', 'There are probably no more than ten.')],
      ['title.nl: "Twintig wagens"', put('claims.2.proposition.nl', 'Er zouden er rond de twintig staan.')],
    ],
    well: [
      [
        'the title hedges as well',
        all(
          put('claims.0.proposition.en', 'There are probably no more than ten.'),
          put('claims.0.title.en', 'Probably ten at most'),
        ),
      ],
      [
        'it asks',
        all(put('claims.2.proposition.nl', 'Er zouden er twintig staan.'), put('claims.2.title.nl', 'Twintig?')),
      ],
    ],
  },
  'party-word': {
    sick: [
      ['occurred, and only anna-vos says so', put('events.0.type', 'deployment')],
      ['relations/vos-calls-bakker: occurred, and only bakker says so', put('relations.1.claim', 'at-most-ten')],
      ['events/vos-bakker-call: occurred, and only anna-vos says so', put('claims.2.reports.0.via', 'anna-vos')],
    ],
    well: [
      ['a conversation that the press tells of', put('claims.2.reports.0.via', 'rivierblad')],
      [
        'alleged',
        all(
          put('events.0.type', 'deployment'),
          put('events.0.status', 'alleged'),
          put('events.0.allegedBy', ['anna-vos']),
        ),
      ],
      ['two parties tell of it', all(put('events.0.type', 'deployment'), secondParty)],
      ['told by the article', all(put('events.0.type', 'deployment'), put('claims.2.claimant', 'narrator'))],
      ['an act of one’s own', put('relations.0.claim', 'at-most-ten')],
    ],
  },
  addressee: {
    sick: [
      ['no sentence of its evidence names rivierblad', put('relations.1.target', 'rivierblad')],
      ['relations/bakker-rejects-vos: no sentence of its evidence names', put('relations.0.target', 'rivierblad')],
      [
        'events/vos-bakker-call: no sentence of its evidence names rivierblad, its addressee',
        put('events.0.participants.0', { actor: 'rivierblad', role: 'addressee' }),
      ],
    ],
    well: [
      [
        'marked as inferred',
        all(
          put('relations.1.target', 'rivierblad'),
          put('relations.1.attribution', 'inferred'),
          put('relations.1.attributionNote', { nl: 'Onze lezing.', en: 'Our reading.' }),
        ),
      ],
      ['one of its people is named', put('relations.1.target', 'laagdorp')],
      ['mentioned in the sentence', all(put('relations.1.target', 'rivierblad'), addMention(4, 40, 45))],
    ],
  },
  'names-its-teller': {
    sick: [
      [
        'events/vos-bakker-call: no stretch of its evidence names rivierblad',
        all(put('events.0.status', 'alleged'), put('events.0.allegedBy', ['rivierblad'])),
      ],
      [
        'relations/vos-calls-bakker: no stretch of its evidence names bakker',
        all(put('relations.1.status', 'alleged'), put('relations.1.allegedBy', ['bakker'])),
      ],
      [
        'events/vos-bakker-call: no stretch of its evidence names rivierblad',
        put('events.0.participants.0', { actor: 'rivierblad', role: 'speaker' }),
      ],
    ],
    well: [
      ['the one who tells is named', all(put('events.0.status', 'alleged'), put('events.0.allegedBy', ['anna-vos']))],
      ['one of its people is named', all(put('events.0.status', 'alleged'), put('events.0.allegedBy', ['laagdorp']))],
      ['a subject need not be', put('events.0.participants.0', { actor: 'rivierblad', role: 'subject' })],
    ],
  },
  'basis-article': {
    sick: [
      ['claims/twenty-trucks said: rests on a001', put('claims.2.said.basis.en', 'As a001 has it.')],
      [
        'relations/vos-calls-bakker date: rests on a001',
        put('relations.1.date.basis.nl', 'In het artikel van 8/10 december.'),
      ],
    ],
    well: [
      ['its own article', put('claims.2.said.basis.en', 'As a000 has it.')],
      ['other numbers', put('relations.1.date.basis.nl', 'In het artikel van 18/10 december.')],
      ['an article’s own dating may lean on another', put('articles.0.published.basis.en', 'As a001 has it.')],
    ],
  },
  'one-sentence': {
    sick: [
      [
        'events/vos-bakker-call: reaches into a000-s2, tied to a000-s1',
        ({ dataset: { events, articles } }) => {
          const [evidence] = events[0]?.evidence ?? [];
          if (evidence) evidence.end = (articles[0]?.digest[1]?.start ?? 0) + 5;
        },
      ],
      [
        'reaches into a001-s1',
        ({ dataset: { relations } }) => {
          const evidence = relations[0]?.evidence[1];
          if (evidence) evidence.start = 5;
        },
      ],
    ],
    well: [
      [
        'up to the next sentence',
        ({ dataset: { events, articles } }) => {
          const [evidence] = events[0]?.evidence ?? [];
          if (evidence) evidence.end = articles[0]?.digest[1]?.start ?? 0;
        },
      ],
      ['no events', put('events', [])],
    ],
  },
  'admitted-bounds': {
    sick: [
      [
        'claims/twenty-trucks said: 2021-12-06',
        put('claims.2.said.basis.en', 'The text does not rule out a later day.'),
      ],
      ['articles/a000 published', put('articles.0.published.basis.nl', 'Strikt genomen kan het later zijn.')],
      ['claims/twenty-trucks said: 2021-12-06', put('claims.2.said.basis.nl', 'Verteld na woorden van maandag.')],
    ],
    well: [
      [
        'written as uncertain',
        all(
          put('claims.2.said.basis.en', 'The text does not rule out a later day.'),
          put('claims.2.said.edtf', '2021-12-06?'),
        ),
      ],
      ['open on that side', put('claims.1.said.basis.en', 'The text does not rule out any day before.')],
    ],
  },
  'two-voices': {
    sick: [
      ['questions/how-many-trucks: has 1 voice', put('questions.0.claims', ['at-most-ten', 'at-most-ten'])],
      [
        'has 1 voice',
        all(
          put('claims.0.claimant', 'anna-vos'),
          put('claims.0.reports.0.article', 'a000'),
          put('claims.2.claimant', 'anna-vos'),
        ),
      ],
    ],
    well: [
      ['one claimant in two articles', put('claims.0.claimant', 'anna-vos')],
      [
        'two who say it together',
        all(put('questions.0.claims', ['at-most-ten']), put('claims.0.coClaimants', ['anna-vos'])),
      ],
    ],
  },
};
