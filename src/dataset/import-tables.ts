import { answerKinds, attributions, claimKinds, doubtSubjects, modalities, narrator, stages } from '@/domain/claim';
import { eventTypes, participantRoles, saliences, statuses } from '@/domain/event';
import { comparators, postures } from '@/domain/quantity';
import { itemKinds } from '@/domain/retired';
import { type Language, languages, type Text } from '@/domain/text';
import {
  actorKinds,
  groupParts,
  groupShapes,
  groupSides,
  hues,
  relationKinds,
  signs,
  targetAttributions,
} from '@/domain/vocabulary';
import type { When } from '@/domain/when';
import { admitLayout } from './admit-layout';
import { dateFields } from './export-date-tables';
import type { Dataset } from './format';
import { Leaving } from './left-out';
import { readSheets } from './read-sheets';
import type { Sheet, TableFile } from './sheet';
import { englishName } from './table-names';
import type { TableProblem, UnknownColumn } from './table-problem';
import { type Dated, TableReader, type TableRow } from './table-reader';

export type ImportedTables =
  | { readonly ok: true; readonly dataset: Dataset; readonly unknown: readonly UnknownColumn[] }
  | { readonly ok: false; readonly problems: readonly TableProblem[]; readonly unknown: readonly UnknownColumn[] };

/** The sheets of the format; without those that are needed there is no dossier. */
const sheetNames = {
  dossier: true,
  groups: false,
  phases: false,
  starts: false,
  places: false,
  articles: true,
  sentences: true,
  actors: true,
  mentions: false,
  events: false,
  participants: false,
  claims: false,
  reports: false,
  answers: false,
  doubts: false,
  relations: false,
  evidence: true,
  earlier: false,
  questions: false,
  retired: false,
} as const;
type SheetName = keyof typeof sheetNames;
type Readers = Readonly<Record<SheetName, TableReader>>;

const present = <K extends string, T>(key: K, value: T | null): { readonly [key in K]?: T } =>
  value === null ? {} : ({ [key]: value } as { [key in K]: T });

const some = <K extends string, T>(key: K, values: readonly T[]): { readonly [key in K]?: T[] } =>
  values.length === 0 ? {} : ({ [key]: [...values] } as { [key in K]: T[] });

/** The languages that the heads of the sheets have words in: those of the product, those told, those of any column. */
function tagsOf(sheets: readonly Sheet[]): string[] {
  const found = new Set<string>(languages);
  for (const { name, head, rows } of sheets) {
    for (const column of head) {
      const tag = /^(?:title|titel|name|naam)[_ ]([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(column)?.[1];
      if (tag !== undefined) found.add(tag);
    }
    if (englishName(name) !== 'dossier') continue;
    const at = head.findIndex((column) => englishName(column) === 'languages');
    for (const tag of (rows[0]?.cells[at] ?? '').match(/[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*/g) ?? []) found.add(tag);
  }
  return [...found];
}

/** Rows by what they belong to, in their order. */
const gathered = <T>(rows: readonly TableRow[], keyOf: (row: TableRow) => string, of: (row: TableRow) => T) => {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = found.get(key);
    if (own) own.push(of(row));
    else found.set(key, [of(row)]);
  }
  return (key: string): T[] => found.get(key) ?? [];
};

/** Opens tables as they are exported, or as a person has filled them in: all that is wrong is told, by sheet, row and column. */
export async function importTables(files: readonly TableFile[]): Promise<ImportedTables> {
  const { sheets, problems: unread } = await readSheets(files);
  const problems: TableProblem[] = [...unread];
  const tags = tagsOf(sheets);
  const readers = Object.fromEntries(
    Object.entries(sheetNames).map(([name, isNeeded]) => {
      const own = sheets.filter((sheet) => englishName(sheet.name) === name);
      const reader = new TableReader(name, own[0] ?? null, tags, problems);
      if (!own[0] && isNeeded) reader.tell(null, null, '', 'is not there', `add a sheet or file named ${name}`);
      for (const { name: other } of own.slice(1)) {
        reader.tell(null, null, other, 'is there twice', 'keep one sheet of this name');
      }
      return [name, reader] as const;
    }),
  ) as unknown as Readers;
  const strangers = sheets.filter(({ name }) => !Object.hasOwn(sheetNames, englishName(name)));
  const dataset = problems.some(({ row }) => row === null) ? null : build(readers);
  const unknown = [
    ...strangers.flatMap(({ name, head, rows }) =>
      head.map((column, at) => ({
        sheet: name,
        column,
        values: new Map(rows.flatMap(({ number, cells }) => (cells[at] ? [[number, cells[at]] as const] : []))),
      })),
    ),
    ...Object.values(readers).flatMap((reader) => (dataset ? reader.unknown() : [])),
  ];
  return dataset && problems.length === 0 ? { ok: true, dataset, unknown } : { ok: false, problems, unknown };
}

function build(tables: Readers): Dataset {
  const [whole, ...more] = tables.dossier.rows();
  if (!whole) tables.dossier.tell(null, null, '', 'has no row', 'one row says what the dossier is');
  for (const row of more) row.tell('id', 'is a second dossier', 'one row, for one dossier');
  const [articleIds, actorIds, eventIds, claimIds, sentenceIds] = (
    ['articles', 'actors', 'events', 'claims', 'sentences'] as const
  ).map((name) => idsIn(tables[name])) as [Ids, Ids, Ids, Ids, Ids];

  const known = (row: TableRow, name: string, ids: Ids, what: string): string => {
    const id = row.id(name);
    if (id !== '' && !ids.has(id)) row.tell(name, `names no ${what}`, `an id of the sheet ${what}`);
    return id;
  };
  const knownOrNone = (row: TableRow, name: string, ids: Ids, what: string): string | null =>
    row.wordOrNone(name) === null ? null : known(row, name, ids, what);
  const allKnown = (row: TableRow, name: string, ids: Ids, what: string): string[] =>
    row.list(name).map((id) => {
      if (!ids.has(id)) row.tell(name, `names no ${what}: ${id}`, `ids of the sheet ${what}`);
      return id;
    });

  const earlier = gathered(
    tables.earlier.rows(),
    (row) => [row.word('kind'), row.word('item'), row.choice('field', dateFields)].join(' '),
    (row) => ({ ...row.when('date'), before: known(row, 'before', articleIds, 'articles') }),
  );
  const told = (kind: string, id: string, field: (typeof dateFields)[number], date: Dated): When => {
    const before = earlier([kind, id, field].join(' '));
    return before.length === 0 ? date : { ...date, earlier: before };
  };
  // Written for readers: what it says stands in full in the sheet earlier.
  for (const [name, field] of [
    ['articles', 'published'],
    ['events', 'date'],
    ['claims', 'said'],
    ['claims', 'about_date'],
    ['relations', 'date'],
  ] as const) {
    tables[name].columnAt(`${field}_earlier`);
  }

  const stretchOf = (row: TableRow) => {
    const [start, end] = [row.whole('start'), row.whole('end')];
    if (start >= end) row.tell('end', `is not after start ${start}`, 'just past the last character');
    return { start, end };
  };
  const sha256 = (row: TableRow, name: string): string => {
    const hash = row.word(name);
    if (!/^[0-9a-f]{64}$/.test(hash)) row.tell(name, 'is no SHA-256', '64 figures and letters from a to f');
    return hash;
  };

  const sentences = gathered(
    [...tables.sentences.rows()],
    (row) => known(row, 'article', articleIds, 'articles'),
    (row) => ({
      number: row.whole('number'),
      sentence: {
        id: row.id('id'),
        paragraph: row.whole('paragraph'),
        text: row.text('text'),
        ...stretchOf(row),
        ...(row.wordOrNone('sha256') === null ? {} : { sha256: sha256(row, 'sha256') }),
      },
    }),
  );
  const articles = tables.articles.rows().map((row) => {
    const id = row.id('id');
    return {
      id,
      title: row.text('title'),
      language: row.word('language'),
      outlet: row.wordOrNone('outlet'),
      published: told('article', id, 'published', row.when('published')),
      statedDate: row.wordOrNone('stated_date'),
      ...present('url', row.wordOrNone('url')),
      ...present('rights', row.wordOrNone('rights')),
      source: { sha256: sha256(row, 'source_sha256'), length: row.whole('source_length') },
      digest: sentences(id)
        .sort((a, b) => a.number - b.number)
        .map(({ sentence }) => sentence),
    };
  });

  const mentions = gathered(
    tables.mentions.rows(),
    (row) => known(row, 'actor', actorIds, 'actors'),
    (row) => ({ article: known(row, 'article', articleIds, 'articles'), ...stretchOf(row) }),
  );
  const actors = tables.actors.rows().map((row) => {
    const id = row.id('id');
    if (id === narrator) row.tell('id', 'stands for the article itself', 'choose another');
    return {
      id,
      kind: row.choice('kind', actorKinds),
      name: row.text('name'),
      aliases: row.list('aliases'),
      ...present('aliasArticles', listsIn(row, 'alias_articles')),
      role: row.textOrNone('role'),
      affiliation: knownOrNone(row, 'affiliation', actorIds, 'actors'),
      ...present('body', knownOrNone(row, 'body', actorIds, 'actors')),
      group: row.idOrNone('group') ?? 'other',
      named: row.yesNo('named', true),
      ...some('plural', row.list('plural') as Language[]),
      wikidata: row.wordOrNone('wikidata'),
      mentions: mentions(id),
    };
  });

  const evidence = gathered(
    tables.evidence.rows(),
    (row) => `${row.choice('kind', ['event', 'claim', 'relation'])} ${row.word('item')}`,
    (row) => ({
      article: known(row, 'article', articleIds, 'articles'),
      ...stretchOf(row),
      digest: known(row, 'sentence', sentenceIds, 'sentences'),
      sha256: sha256(row, 'sha256'),
    }),
  );
  const resting = (row: TableRow, kind: 'event' | 'relation', id: string) => {
    const own = evidence(`${kind} ${id}`);
    if (own.length === 0 && id !== '')
      row.tell('id', 'stands without evidence', `a row of the sheet evidence with ${kind} and ${id}`);
    return own;
  };
  const participants = gathered(
    tables.participants.rows(),
    (row) => known(row, 'event', eventIds, 'events'),
    (row) => ({ actor: known(row, 'actor', actorIds, 'actors'), role: row.choice('role', participantRoles) }),
  );
  const events = tables.events.rows().map((row) => {
    const id = row.id('id');
    const title = row.text('title');
    return {
      id,
      type: row.choice('type', eventTypes, 'other'),
      title,
      summary: row.textOrNone('summary') ?? title,
      date: told('event', id, 'date', row.when('date')),
      status: row.choice('status', statuses, 'occurred'),
      ...some('allegedBy', allKnown(row, 'alleged_by', actorIds, 'actors')),
      salience: row.choice('salience', saliences, 'core'),
      place: row.textOrNone('place'),
      participants: participants(id),
      evidence: resting(row, 'event', id),
    };
  });

  const reports = gathered(
    tables.reports.rows(),
    (row) => known(row, 'claim', claimIds, 'claims'),
    (row) => ({
      article: known(row, 'article', articleIds, 'articles'),
      via: knownOrNone(row, 'via', actorIds, 'actors'),
    }),
  );
  const answers = gathered(
    tables.answers.rows(),
    (row) => known(row, 'claim', claimIds, 'claims'),
    (row) => ({
      claim: known(row, 'answered', claimIds, 'claims'),
      how: row.choice('how', answerKinds),
      note: row.text('note'),
    }),
  );
  const doubts = gathered(
    tables.doubts.rows(),
    (row) => known(row, 'claim', claimIds, 'claims'),
    (row) => ({ number: row.whole('number'), about: row.choice('about', doubtSubjects), note: row.text('note') }),
  );
  /** In a sheet of their own in full; a person may write one of each sort beside the claim. */
  const doubtsOf = (row: TableRow, id: string) => {
    const beside = doubtSubjects.flatMap((about) => {
      const note = row.textOrNone(`doubt_${about}`);
      return note ? [{ about, note }] : [];
    });
    if (!tables.doubts.isThere) return beside;
    return doubts(id)
      .sort((a, b) => a.number - b.number)
      .map(({ about, note }) => ({ about, note }));
  };
  const quantityOf = (row: TableRow) => {
    const unit = row.idOrNone('quantity_unit');
    const fields = ['min', 'max', 'comparator', 'subject', 'posture'].map((field) => `quantity_${field}`);
    const wording = row.textOrNone('quantity_wording');
    const [min, max] = [row.numberOrNone('quantity_min'), row.numberOrNone('quantity_max')];
    if (unit === null) {
      for (const field of fields) {
        if (row.wordOrNone(field) !== null)
          row.tell('quantity_unit', `is empty, but ${field} is not`, 'what is counted');
      }
      return null;
    }
    if (min !== null && max !== null && min > max) row.tell('quantity_max', `is less than ${min}`, 'the upper bound');
    return {
      min,
      max,
      comparator: row.choice('quantity_comparator', comparators, '='),
      unit,
      subject: knownOrNone(row, 'quantity_subject', actorIds, 'actors'),
      posture: row.choice('quantity_posture', postures, 'other'),
      wording: wording ?? ({ en: [...new Set([min, max])].filter((bound) => bound !== null).join('–') } as Text),
    };
  };
  const claims = tables.claims.rows().map((row) => {
    const id = row.id('id');
    const own = reports(id);
    const resting = evidence(`claim ${id}`);
    if (resting.length === 0 && id !== '')
      row.tell('id', 'stands without evidence', `a row of the sheet evidence with claim and ${id}`);
    const articlesOf = [...new Set(resting.map(({ article }) => article))];
    for (const article of articlesOf) if (!own.some((one) => one.article === article)) own.push({ article, via: null });
    const proposition = row.text('proposition');
    const aboutDate = row.whenOrNone('about_date');
    return {
      id,
      kind: row.choice('kind', claimKinds, 'other'),
      title: row.textOrNone('title') ?? proposition,
      claimant: row.wordOrNone('claimant') === narrator ? narrator : known(row, 'claimant', actorIds, 'actors'),
      ...some('coClaimants', allKnown(row, 'co_claimants', actorIds, 'actors')),
      about: allKnown(row, 'about', actorIds, 'actors'),
      proposition,
      modality: row.choice('modality', modalities, 'asserted'),
      stage: row.choiceOrNone('stage', stages),
      condition: row.textOrNone('condition'),
      conditionBasis: row.choiceOrNone('condition_basis', ['stated', 'implied']),
      attribution: row.choice('attribution', attributions, 'stated'),
      attributionNote: row.textOrNone('attribution_note'),
      ...some('doubts', doubtsOf(row, id)),
      quantity: quantityOf(row),
      measure: row.idOrNone('measure'),
      place: row.textOrNone('place'),
      said: told('claim', id, 'said', row.when('said')),
      aboutDate: aboutDate && told('claim', id, 'about_date', aboutDate),
      event: knownOrNone(row, 'event', eventIds, 'events'),
      reports: own.map((report) => {
        const within = resting.filter(({ article }) => article === report.article);
        if (within.length === 0)
          row.tell(
            'id',
            `has a report in ${report.article} without evidence`,
            'a row of the sheet evidence from there',
          );
        return { ...report, evidence: within };
      }),
      answers: answers(id),
    };
  });

  const relations = tables.relations.rows().map((row) => {
    const id = row.id('id');
    return {
      id,
      source: known(row, 'source', actorIds, 'actors'),
      target: known(row, 'target', actorIds, 'actors'),
      kind: row.choice('kind', relationKinds),
      sign: row.choice('sign', signs),
      date: told('relation', id, 'date', row.when('date')),
      status: row.choice('status', statuses, 'occurred'),
      ...some('allegedBy', allKnown(row, 'alleged_by', actorIds, 'actors')),
      ...present('attribution', row.choiceOrNone('attribution', targetAttributions)),
      ...present('attributionNote', row.textOrNone('attribution_note')),
      event: knownOrNone(row, 'event', eventIds, 'events'),
      claim: knownOrNone(row, 'claim', claimIds, 'claims'),
      evidence: resting(row, 'relation', id),
    };
  });
  for (const [kind, ids] of [
    ['event', eventIds],
    ['claim', claimIds],
    ['relation', new Set(relations.map(({ id }) => id))],
  ] as const) {
    for (const row of tables.evidence.rows()) {
      if (row.wordOrNone('kind') === kind && !ids.has(row.wordOrNone('item') ?? '')) {
        row.tell('item', `names no ${kind}`, `an id of the sheet ${kind}s`);
      }
    }
  }

  const questions = tables.questions.rows().map((row) => ({
    id: row.id('id'),
    title: row.text('title'),
    claims: allKnown(row, 'claims', claimIds, 'claims'),
  }));
  const retired = tables.retired.rows().map((row) => ({
    id: row.id('id'),
    kind: row.choice('kind', itemKinds),
    reason: row.text('reason'),
    date: row.day('date'),
    replacedBy: row.list('replaced_by'),
  }));
  const size = {
    width: whole?.numberOrNone('picture_width') ?? 1000,
    height: whole?.numberOrNone('picture_height') ?? 720,
  };
  const places = tables.places.rows().map((row) => ({
    actor: known(row, 'actor', actorIds, 'actors'),
    x: row.numberOrNone('x') ?? 0,
    y: row.numberOrNone('y') ?? 0,
  }));
  const layout = { ...size, places };
  return {
    formatVersion: 1,
    dossier: dossierOf(tables, whole),
    articles,
    actors,
    events,
    claims,
    relations,
    questions,
    retired,
    layout: tables.places.isThere ? layout : admitLayout(new Leaving(), actorIds, layout),
  };
}

function dossierOf(tables: Readers, row: TableRow | undefined): Dataset['dossier'] {
  if (!row) throw new Error('a dossier without a row was told and is not built');
  const title = row.text('title');
  const introduction = row.textOrNone('introduction');
  const synonyms = row.list('synonyms').map((words) => words.split(' '));
  return {
    id: row.id('id'),
    title,
    summary: row.textOrNone('summary') ?? title,
    version: row.wordOrNone('version') ?? '0.1.0',
    period: { start: row.day('period_start'), end: row.day('period_end') },
    ...some('languages', row.list('languages')),
    phases: tables.phases.rows().map((one) => ({
      id: one.id('id'),
      title: one.text('title'),
      start: one.day('start'),
      end: one.day('end'),
    })),
    ...some(
      'groups',
      tables.groups.rows().map((one) => {
        const [x, y, held] = (['x', 'y', 'held'] as const).map((name) => one.numberOrNone(`gathers_${name}`));
        return {
          id: one.id('id'),
          name: one.text('name'),
          ...present('shortName', one.textOrNone('short_name')),
          ...present('adjective', one.textOrNone('adjective')),
          color: one.choice('color', hues),
          ...present('part', one.choiceOrNone('part', groupParts)),
          ...present('side', one.choiceOrNone('side', groupSides)),
          ...present('shape', one.choiceOrNone('shape', groupShapes)),
          ...(x != null && y != null && held != null ? { gathers: { x, y, held } } : {}),
        };
      }),
    ),
    ...present('introduction', introduction),
    ...some(
      'starts',
      tables.starts.rows().map((one) => ({ title: one.text('title'), link: one.word('link') })),
    ),
    ...some('synonyms', synonyms),
  };
}

type Ids = ReadonlySet<string>;

/** The ids of a sheet; one that stands there twice is told. */
function idsIn(table: TableReader): Ids {
  const ids = new Set<string>();
  for (const row of table.rows()) {
    const id = row.wordOrNone('id');
    if (id !== null && ids.has(id)) row.tell('id', 'is there twice', 'an id names one thing');
    if (id !== null) ids.add(id);
  }
  return ids;
}

/** A JSON list of lists of words. */
function listsIn(row: TableRow, name: string): string[][] | null {
  const cell = row.wordOrNone(name);
  if (cell === null) return null;
  try {
    const value: unknown = JSON.parse(cell);
    const isLists =
      Array.isArray(value) && value.every((one) => Array.isArray(one) && one.every((part) => typeof part === 'string'));
    if (isLists) return value as string[][];
  } catch {
    // Told below, as is a list of something else.
  }
  row.tell(name, 'is no list of lists', '[["a1"], ["a1", "a2"]]');
  return null;
}
