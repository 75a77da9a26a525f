import type { Dossier, Phase, Start } from '@/domain/dossier';
import type { Group } from '@/domain/group';
import { groupParts, groupShapes, groupSides, hues } from '@/domain/vocabulary';
import { columnsFor, idColumn } from './export-columns';
import { type Table, tableOf } from './export-table';
import type { Dataset } from './format';

type Whole = Dossier & Pick<Dataset['layout'], 'width' | 'height'>;
type Place = Dataset['layout']['places'][number];

const whole = columnsFor<Whole>();
const phase = columnsFor<Phase>();
const start = columnsFor<Start>();
const group = columnsFor<Group>();
const place = columnsFor<Place>();

const dossierTable = ({ dossier, layout: { width, height } }: Dataset): Table =>
  tableOf({
    name: 'dossier',
    title: { nl: 'Het dossier', en: 'The dossier' },
    of: dossier,
    items: [{ ...dossier, width, height }],
    columns: [
      idColumn(whole),
      ...whole.text('title', 'what it is called', ({ title }) => title),
      ...whole.text('summary', 'what it is about', ({ summary }) => summary),
      ...whole.textOrNone(
        'introduction',
        'what a stranger must know first',
        ({ introduction }) => introduction ?? null,
      ),
      whole.word('version', 'as 1.2.3', ({ version }) => version),
      whole.list('languages', 'tags of those it is told in, none where in all', ({ languages }) => languages ?? []),
      whole.day('period_start', 'first day of its period', ({ period }) => period.start),
      whole.day('period_end', 'last day of its period', ({ period }) => period.end),
      whole.list('synonyms', 'groups of words, each separated by spaces', ({ synonyms }) =>
        (synonyms ?? []).map((words) => words.join(' ')),
      ),
      whole.whole('picture_width', 'width of the picture of the network', ({ width: all }) => all),
      whole.whole('picture_height', 'its height', ({ height: all }) => all),
    ],
  });

const phaseTable = ({ dossier }: Dataset): Table =>
  tableOf({
    name: 'phases',
    title: { nl: 'Fasen', en: 'Phases' },
    of: dossier,
    items: dossier.phases,
    columns: [
      idColumn(phase),
      ...phase.text('title', 'what it is called', ({ title }) => title),
      phase.day('start', 'its first day', ({ start: first }) => first),
      phase.day('end', 'its last day', ({ end }) => end),
    ],
  });

const startTable = ({ dossier }: Dataset): Table =>
  tableOf({
    name: 'starts',
    title: { nl: 'Eerste vragen', en: 'First questions' },
    of: dossier,
    items: dossier.starts ?? [],
    primaryKey: ['link'],
    columns: [
      ...start.text('title', 'the question', ({ title }) => title),
      start.word('link', 'the link within the app that answers it', ({ link }) => link),
    ],
  });

const groupTable = ({ dossier }: Dataset): Table =>
  tableOf({
    name: 'groups',
    title: { nl: 'Groepen', en: 'Groups' },
    of: dossier,
    items: dossier.groups ?? [],
    columns: [
      idColumn(group),
      ...group.text('name', 'what it is called', ({ name }) => name),
      ...group.textOrNone('short_name', 'where room is scarce', ({ shortName }) => shortName ?? null),
      ...group.textOrNone('adjective', 'what is of it, before a noun', ({ adjective }) => adjective ?? null),
      group.choice('color', 'its hue', hues, ({ color }) => color),
      group.choiceOrNone('part', 'what it is to the story', groupParts, ({ part }) => part ?? null),
      group.choiceOrNone('side', 'its column in a comparison', groupSides, ({ side }) => side ?? null),
      group.choiceOrNone('shape', 'the head of a number of its people', groupShapes, ({ shape }) => shape ?? null),
      group.numberOrNone('gathers_x', 'where it gathers in the network', ({ gathers }) => gathers?.x ?? null),
      group.numberOrNone('gathers_y', 'from the top', ({ gathers }) => gathers?.y ?? null),
      group.numberOrNone('gathers_held', 'how firmly', ({ gathers }) => gathers?.held ?? null),
    ],
  });

const placeTable = ({ dossier, layout }: Dataset): Table =>
  tableOf({
    name: 'places',
    title: { nl: 'Plaatsen in het netwerk', en: 'Places in the network' },
    of: dossier,
    items: layout.places,
    primaryKey: ['actor'],
    pointsInto: { actor: 'actors' },
    columns: [
      place.word('actor', 'who', ({ actor }) => actor),
      place.whole('x', 'from the left', ({ x }) => x),
      place.whole('y', 'from the top', ({ y }) => y),
    ],
  });

export const dossierTables = (dataset: Dataset): Table[] => [
  dossierTable(dataset),
  groupTable(dataset),
  phaseTable(dataset),
  startTable(dataset),
  placeTable(dataset),
];
