import type { Answer } from '@/domain/claim';
import { again, all, type Cases, type Change, put } from './doctor-patient';

const dropMention: Change = ({ dataset }) => {
  dataset.actors[1]?.mentions.pop();
};

const addMention: Change = ({ dataset }) => {
  dataset.actors[2]?.mentions.push({ article: 'a000', start: 70, end: 74 });
};

const addSentence: Change = ({ dataset }) => {
  const [sentence] = dataset.articles[1]?.digest ?? [];
  if (sentence) dataset.actors[2]?.mentions.push({ article: 'a001', start: sentence.start, end: sentence.end });
};

/** As an author does who tells that a spelling means someone else here. */
const takeAway: Change = (one) => {
  const mention = one.dataset.actors[1]?.mentions.at(-1);
  if (mention) {
    Object.assign(one.lock.articles[mention.article]?.anchors ?? {}, {
      'Bakker here': [mention.start, mention.end, 'a'.repeat(64)],
    });
  }
  dropMention(one);
};

const answer: Answer = { claim: 'twenty-trucks', how: 'denies', note: { nl: 'Nee.', en: 'No.' } };

export const itemCases: Readonly<Record<string, Cases>> = {
  'alias-collisions': {
    sick: [
      ['"Vos" is a name of anna-vos', put('actors.1.aliases', ['Bakker', 'Vos'])],
      ['"Bakker" is a name of bakker', put('actors.1.aliases', ['Bakker', 'Bakker'])],
      ['a name of rivierblad', put('actors.4.aliases', ['Rivier‘blad', "Rivier'blad"])],
    ],
    well: [
      ['another case', put('actors.1.aliases', ['Bakker', 'bakker'])],
      ['a longer name', put('actors.1.aliases', ['Bakker', 'Wethouder Vos'])],
    ],
  },
  'actors-mentioned': {
    sick: [
      ['has no spelling', put('actors.1.aliases', [])],
      ['nowhere mentioned', put('actors.1.mentions', [])],
      ['does nothing', put('actors.0.affiliation', null)],
    ],
    well: [
      [
        'not named, and takes part',
        all(put('actors.1.named', false), put('actors.1.aliases', []), put('actors.1.mentions', [])),
      ],
      ['not named, and others are part of it', put('actors.2.named', false)],
    ],
  },
  'mentions-reconcile': {
    sick: [
      ['actors/bakker: a spelling stands at', dropMention],
      ['actors/hoogdorp: a000 70–74 is counted', addMention],
      ['is counted and is no spelling', put('actors.1.mentions.0.start', 60)],
    ],
    well: [
      ['one taken away', takeAway],
      ['a whole sentence added', addSentence],
    ],
  },
  'wikidata-once': {
    sick: [
      ['anna-vos and bakker', put('actors.1.wikidata', 'Q7')],
      ['anna-vos and laagdorp', put('actors.3.wikidata', 'Q7')],
    ],
    well: [
      ['another item', put('actors.1.wikidata', 'Q8')],
      ['none', put('actors.0.wikidata', null)],
    ],
  },
  'counts-reconcile': {
    sick: [
      ['claims: 4 listed, 3 in the index', again('claims.1')],
      ['stretches of evidence', put('events.0.evidence.0.digest', 'a000-s9')],
      ['claims of events', put('claims.2.event', 'no-such-call')],
      ['answers', put('claims.0.answers.0.claim', 'no-such-claim')],
    ],
    well: [
      ['one claim more', again('claims.1', { id: 'levy-again' })],
      ['no events named', all(put('claims.2.event', null), put('relations.1.event', null))],
    ],
  },
  'claim-twice': {
    sick: [
      ['claims/twenty-again: is twenty-trucks once more', again('claims.2', { id: 'twenty-again' })],
      ['is levy once more', again('claims.1', { id: 'levy-again', modality: 'planned' })],
    ],
    well: [
      ['another claimant', again('claims.2', { id: 'twenty-again', claimant: 'bakker' })],
      ['another measure', again('claims.1', { id: 'levy-again', measure: 'arms' })],
      ['no number', again('claims.2', { id: 'twenty-again', quantity: null })],
    ],
  },
  'report-article': {
    sick: [
      ['the report in a001 rests on a000', put('claims.2.reports.0.article', 'a001')],
      [
        'two reports in a001',
        ({ dataset }) => dataset.claims[0]?.reports.push(...structuredClone(dataset.claims[0].reports)),
      ],
    ],
    well: [
      ['passed on', put('claims.0.reports.0.via', 'rivierblad')],
      [
        'a report in each',
        ({ dataset }) => dataset.claims[2]?.reports.push(...structuredClone(dataset.claims[0]?.reports ?? [])),
      ],
    ],
  },
  'shared-article': {
    sick: [
      ['claims/at-most-ten', put('claims.0.event', 'vos-bakker-call')],
      ['relations/bakker-rejects-vos', put('relations.0.claim', 'levy')],
      ['relations/bakker-rejects-vos', put('relations.0.event', 'vos-bakker-call')],
    ],
    well: [
      ['another claim of that article', put('claims.1.event', 'vos-bakker-call')],
      ['none', put('relations.0.claim', null)],
    ],
  },
  quantities: {
    sick: [
      ['~ with 20 and 30', put('claims.2.quantity.max', 30)],
      ['> with 20 and 20', put('claims.2.quantity.comparator', '>')],
      ['below zero', all(put('claims.2.quantity.min', -1), put('claims.2.quantity.max', -1))],
      ['range with 20 and 20', put('claims.2.quantity.comparator', 'range')],
    ],
    well: [
      ['exactly', put('claims.2.quantity.comparator', '=')],
      ['a range', all(put('claims.2.quantity.comparator', 'range'), put('claims.2.quantity.max', 21))],
    ],
  },
  'claim-fields': {
    sick: [
      ['a sanction without stage', put('claims.1.stage', null)],
      ['measure on a claim of another kind', put('claims.2.measure', 'arms')],
      ['go together', put('claims.1.conditionBasis', null)],
      ['doubtful without a note', put('claims.0.attributionNote', null)],
      ['stated with a note', put('claims.0.attribution', 'stated')],
    ],
    well: [
      ['no condition', all(put('claims.1.condition', null), put('claims.1.conditionBasis', null))],
      ['inferred with a note', put('claims.0.attribution', 'inferred')],
    ],
  },
  'said-twice': {
    sick: [
      [
        'bakker as called twice',
        ({ dataset }) => dataset.events[0]?.participants.push({ actor: 'bakker', role: 'called' }),
      ],
      ['laagdorp twice', put('claims.0.about', ['laagdorp', 'laagdorp'])],
      ['denies twenty-trucks twice', put('claims.0.answers', [answer, answer])],
      ['at-most-ten twice', put('questions.0.claims', ['at-most-ten', 'twenty-trucks', 'at-most-ten'])],
    ],
    well: [
      ['in two roles', ({ dataset }) => dataset.events[0]?.participants.push({ actor: 'bakker', role: 'speaker' })],
      ['in two ways', ({ dataset }) => dataset.claims[0]?.answers.push(answer)],
    ],
  },
  versions: {
    sick: [
      ['has 1', put('questions.0.claims', ['levy'])],
      ['has 0', put('questions.0.claims', [])],
    ],
    well: [
      ['three versions', put('questions.0.claims', ['at-most-ten', 'levy', 'twenty-trucks'])],
      ['no questions', put('questions', [])],
    ],
  },
  'between-two': {
    sick: [
      ['bakker with itself', put('relations.1.source', 'bakker')],
      ['anna-vos with itself', put('relations.0.source', 'anna-vos')],
    ],
    well: [
      ['two others', put('relations.1.source', 'laagdorp')],
      ['the other way round', all(put('relations.1.source', 'bakker'), put('relations.1.target', 'anna-vos'))],
    ],
  },
  layout: {
    sick: [
      ['two actors at 10, 10', put('layout.places.1.x', 10)],
      ['outside the picture', put('layout.places.1.y', 51)],
      ['actors/rivierblad: has no place', ({ dataset }) => dataset.layout.places.pop()],
      ['actors/bakker: has two places', put('layout.places.0.actor', 'bakker')],
    ],
    well: [
      ['at the edge', put('layout.places.1.x', 100)],
      ['in the corner', all(put('layout.places.0.x', 0), put('layout.places.0.y', 0))],
    ],
  },
  'titles-apart': {
    sick: [
      ['claims/twenty-trucks title.nl: "Vos belt Bakker" is the title', put('claims.2.title.nl', 'Vos belt Bakker')],
      ['"Twenty trucks" is the title of vos-bakker-call too', put('events.0.title.en', 'Twenty trucks')],
    ],
    well: [
      ['a claim made elsewhere', put('claims.0.title.nl', 'Vos belt Bakker')],
      ['a title that only begins like it', put('claims.2.title.nl', 'Vos belt Bakker weer')],
    ],
  },
};
