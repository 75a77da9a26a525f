import type { Dataset } from '@/dataset/format';
import { actor, article, at, both, claim, event, on, relation, story } from '../../fixtures/small-story';

const digest = (id: string, texts: readonly [nl: string, en: string][]) =>
  texts.map(([nl, en], i) => ({
    id: `${id}-s${i + 1}`,
    paragraph: i < 2 ? 1 : 2,
    text: { nl, en },
    start: i * 10,
    end: i * 10 + 9,
  }));

const mention = (articleId: string, sentence: number) => ({
  article: articleId,
  start: sentence * 10 - 9,
  end: sentence * 10 - 6,
});

/** Ann Oak and Bob Elm speak; two articles give its length differently, Bob denies what Ann says, and Cem writes of it. */
export const richStory: Dataset = story({
  articles: [
    {
      ...article('a001', '2022-01-07/2022-01-08', 0),
      title: { nl: 'Een gesprek', en: 'A talk' },
      statedDate: '2022-03-01',
      digest: digest('a001', [
        ['Ann Oak belde met Bob.', 'Ann Oak rang Bob Elm.'],
        ['Het duurde ruim twee uur.', 'It took over two hours.'],
        ['Volgens Oak stonden er veel wagens.', 'Oak said that there were many carts.'],
        ['Meer was er niet.', 'There was no more.'],
      ]),
    },
    {
      ...article('a002', '2022-01-10', 0),
      title: { nl: 'Een antwoord', en: 'A reply' },
      digest: digest('a002', [
        ['Twee uur had het geduurd.', 'Two hours it had taken.'],
        ['Elm ontkende de wagens.', 'Elm denied the carts.'],
      ]),
    },
    { ...article('a003', '2022-01-12', 0), digest: digest('a003', [['Er was gebeld.', 'There had been a call.']]) },
  ],
  actors: [
    {
      ...actor('ann'),
      name: { nl: 'Ann Oak', en: 'Ann Oak' },
      aliases: ['Ann Oak', 'Oak'],
      role: { nl: 'burgemeester', en: 'mayor' },
      group: 'russia',
      affiliation: 'town',
      wikidata: 'Q1',
      mentions: [mention('a001', 1), mention('a001', 3)],
    },
    { ...actor('bob'), name: { nl: 'Bob Elm', en: 'Bob Elm' }, aliases: ['Bob'], group: 'ukraine' },
    { ...actor('cem'), name: both('Cem'), kind: 'media', group: 'media', named: false },
    { ...actor('town'), name: { nl: 'de stad', en: 'the town' }, kind: 'government', group: 'russia' },
  ],
  events: [
    event('call', {
      title: { nl: 'Oak belt Elm', en: 'Oak rings Elm' },
      date: { ...on('2022-01-05'), expression: 'woensdag' },
      participants: [
        { actor: 'ann', role: 'caller' },
        { actor: 'ann', role: 'organiser' },
        { actor: 'bob', role: 'called' },
      ],
      evidence: [at('a003-s1'), at('a001-s1'), at('a002-s1'), at('a001-s1', 2)],
    }),
    event('visit', {
      title: { nl: 'Een bezoek', en: 'A visit' },
      date: on('2022-01-20'),
      status: 'planned',
      participants: [{ actor: 'bob', role: 'guest' }],
      evidence: [at('a002-s2', 10)],
    }),
  ],
  claims: [
    claim('long', {
      title: { nl: 'Ruim twee uur', en: 'Over two hours' },
      event: 'call',
      quantity: {
        min: 2,
        max: null,
        comparator: '>',
        unit: 'hours',
        subject: null,
        posture: 'other',
        wording: { nl: 'ruim twee uur', en: 'over two hours' },
      },
      reports: [{ article: 'a001', via: null, evidence: [at('a001-s2', 10)] }],
    }),
    claim('short', {
      title: { nl: 'Twee uur', en: 'Two hours' },
      event: 'call',
      quantity: {
        min: 2,
        max: 2,
        comparator: '=',
        unit: 'hours',
        subject: null,
        posture: 'other',
        wording: { nl: 'twee uur', en: 'two hours' },
      },
      reports: [{ article: 'a002', via: null, evidence: [at('a002-s1')] }],
    }),
    claim('carts', {
      title: { nl: 'Veel wagens', en: 'Many carts' },
      proposition: { nl: 'Er staan veel wagens.', en: 'There are many carts.' },
      claimant: 'ann',
      about: ['bob'],
      event: 'call',
      attribution: 'doubtful',
      attributionNote: { nl: 'In a001 staat niet wie het zegt', en: 'in a001 it is not told who says so' },
      condition: { nl: 'als het vriest', en: 'if it freezes' },
      conditionBasis: 'implied',
      said: on('2022-01-06'),
      reports: [{ article: 'a001', via: 'cem', evidence: [at('a001-s3', 20)] }],
    }),
    claim('no-carts', {
      title: { nl: 'Geen wagens', en: 'No carts' },
      claimant: 'bob',
      modality: 'denied',
      said: on('2022-01-09'),
      reports: [{ article: 'a002', via: null, evidence: [at('a002-s2', 10)] }],
      answers: [{ claim: 'carts', how: 'denies', note: { nl: 'Elm zag er geen', en: 'Elm saw none' } }],
    }),
  ],
  relations: [
    relation('bob-accuses-ann', 'bob', 'ann', {
      kind: 'accuses',
      sign: 'hostile',
      date: on('2022-01-09'),
      evidence: [at('a002-s2', 10)],
    }),
    relation('ann-calls-bob', 'ann', 'bob', { event: 'call', evidence: [at('a001-s1')] }),
  ],
  questions: [
    { id: 'how-long', title: { nl: 'Hoe lang duurde het?', en: 'How long did it take?' }, claims: ['long', 'short'] },
  ],
  retired: [
    {
      id: 'old-call',
      kind: 'event',
      reason: { nl: 'Dubbel', en: 'Told twice' },
      date: '2022-02-01',
      replacedBy: ['call', 'visit'],
    },
  ],
});
