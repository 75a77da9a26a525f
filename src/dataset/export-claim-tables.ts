import { answerKinds, attributions, type Claim, claimKinds, doubtSubjects, modalities, stages } from '@/domain/claim';
import { comparators, postures } from '@/domain/vocabulary';
import { columnsFor, idColumn } from './export-columns';
import { type Column, type Table, tableOf } from './export-table';
import type { Dataset } from './format';

const column = columnsFor<Claim>();

const hedges = 'the hedge: = exactly, ~ about, > more than, < fewer than, range';

const quantityColumns = [
  column.numberOrNone('quantity_min', 'lower bound, empty if open', ({ quantity }) => quantity?.min ?? null),
  column.numberOrNone('quantity_max', 'upper bound, empty if open', ({ quantity }) => quantity?.max ?? null),
  column.choiceOrNone('quantity_comparator', hedges, comparators, ({ quantity }) => quantity?.comparator ?? null),
  column.wordOrNone('quantity_unit', 'what is counted', ({ quantity }) => quantity?.unit ?? null),
  column.wordOrNone('quantity_subject', 'whose', ({ quantity }) => quantity?.subject ?? null),
  column.choiceOrNone(
    'quantity_posture',
    'those present, coming, leaving or on alert',
    postures,
    ({ quantity }) => quantity?.posture ?? null,
  ),
  ...column.textOrNone('quantity_wording', 'the number with its hedge', ({ quantity }) => quantity?.wording ?? null),
];

const doubtDescriptions: Readonly<Record<(typeof doubtSubjects)[number], string>> = {
  wording: 'why the words as they stand are doubtful, though it is known who speaks',
  truth: 'why it is doubtful that it is so, though it is known who speaks',
};

/** What a row of claims holds. */
export const claimColumns: readonly Column<Claim>[] = [
  idColumn(column),
  column.choice('kind', 'what sort of claim', claimKinds, ({ kind }) => kind),
  ...column.text('title', 'short title', ({ title }) => title),
  column.word(
    'claimant',
    'an actor, or "narrator" where the article speaks on its own authority',
    ({ claimant }) => claimant,
  ),
  column.list('co_claimants', 'who says it together with the claimant', ({ coClaimants }) => coClaimants ?? []),
  column.list('about', 'the actors it is about', ({ about }) => about),
  ...column.text('proposition', 'what is claimed, in reported speech', ({ proposition }) => proposition),
  column.choice('modality', 'how it is put', modalities, ({ modality }) => modality),
  column.choiceOrNone('stage', 'how far a sanction had come', stages, ({ stage }) => stage),
  column.wordOrNone('measure', 'the measure of a sanction', ({ measure }) => measure),
  ...column.textOrNone('condition', 'the condition', ({ condition }) => condition),
  column.choiceOrNone(
    'condition_basis',
    'whether the condition is stated or implied',
    ['stated', 'implied'],
    ({ conditionBasis }) => conditionBasis,
  ),
  column.choice('attribution', 'how sure it is who says it', attributions, ({ attribution }) => attribution),
  ...column.textOrNone('attribution_note', 'why, unless stated', ({ attributionNote }) => attributionNote),
  ...doubtSubjects.flatMap((subject) =>
    column.textOrNone(
      `doubt_${subject}`,
      doubtDescriptions[subject],
      ({ doubts }) => doubts?.find(({ about }) => about === subject)?.note ?? null,
    ),
  ),
  ...quantityColumns,
  ...column.textOrNone('place', 'where', ({ place }) => place),
  ...column.when('said', 'when it was stated', ({ said }) => said),
  ...column.whenOrNone('about_date', 'the time it speaks of', ({ aboutDate }) => aboutDate),
  column.wordOrNone('event', 'the event at which it was said, or that it is', ({ event }) => event),
];

const claimTable = ({ dossier, claims }: Dataset): Table =>
  tableOf({
    name: 'claims',
    title: { nl: 'Beweringen', en: 'Claims' },
    of: dossier,
    items: claims,
    pointsInto: { quantity_subject: 'actors', event: 'events' },
    columns: claimColumns,
  });

function reportTable({ dossier, claims }: Dataset): Table {
  const items = claims.flatMap((claim) => claim.reports.map(({ article, via }) => ({ claim: claim.id, article, via })));
  const own = columnsFor<(typeof items)[number]>();
  return tableOf({
    name: 'reports',
    title: { nl: 'Welk artikel welke bewering bericht', en: 'Which article reports which claim' },
    of: dossier,
    items,
    primaryKey: ['claim', 'article'],
    pointsInto: { claim: 'claims', article: 'articles', via: 'actors' },
    columns: [
      own.word('claim', 'the claim', ({ claim }) => claim),
      own.word('article', 'the article that carries it', ({ article }) => article),
      own.wordOrNone('via', 'who passes it on', ({ via }) => via),
    ],
  });
}

function answerTable({ dossier, claims }: Dataset): Table {
  const items = claims.flatMap(({ id, answers }) =>
    answers.map(({ claim, how, note }) => ({ claim: id, answered: claim, how, note })),
  );
  const own = columnsFor<(typeof items)[number]>();
  return tableOf({
    name: 'answers',
    title: { nl: 'Beweringen die op andere antwoorden', en: 'Claims that answer others' },
    of: dossier,
    items,
    primaryKey: ['claim', 'answered', 'how'],
    pointsInto: { claim: 'claims', answered: 'claims' },
    columns: [
      own.word('claim', 'the claim that answers', ({ claim }) => claim),
      own.word('answered', 'the claim that is answered', ({ answered }) => answered),
      own.choice('how', 'in which way', answerKinds, ({ how }) => how),
      ...own.text('note', 'in what they differ', ({ note }) => note),
    ],
  });
}

export const claimTables = (dataset: Dataset): Table[] => [
  claimTable(dataset),
  reportTable(dataset),
  answerTable(dataset),
];
