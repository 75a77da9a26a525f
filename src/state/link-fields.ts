import { type DayNumber, formatDay, parseDay } from '@/domain/day';
import { isId } from '@/domain/id';
import { languages } from '@/domain/text';
import { eachFacet, type Facet, type FacetName, facets } from '@/query/facets';
import { clocks, dateRules, emptyQuery, type Query } from '@/query/query';
import { readDossier, writeDossier } from './dossier-address';
import {
  claimTabs,
  compareWays,
  type DayWindow,
  editModes,
  egoSteps,
  embedViews,
  fingerprintLength,
  homeLink,
  type Link,
  laneKinds,
  levelChoices,
  markKinds,
  markScopes,
  type Party,
  partyKinds,
  textChoices,
  valueScales,
  viewIds,
} from './link';

/** A value read from a parameter, and the parts of it that could not be. */
interface Reading<T> {
  readonly value: T;
  readonly dropped: readonly string[];
}

/** One parameter of the link: its initial value is left out, `parse` never throws. */
export interface Field<T> {
  readonly param: string;
  readonly initial: T;
  readonly parse: (text: string) => Reading<T>;
  /** Null leaves the parameter out. */
  readonly format: (value: T) => string | null;
}

const longest = 200;

const choice = <const T extends string>(param: string, values: readonly T[], initial: T): Field<T> => ({
  param,
  initial,
  parse: (text) => {
    const value = values.find((known) => known === text);
    return value === undefined ? { value: initial, dropped: [text] } : { value, dropped: [] };
  },
  format: (value) => (value === initial ? null : value),
});

const optional = <const T extends string>(param: string, values: readonly T[]): Field<T | null> => ({
  param,
  initial: null,
  parse: (text) => {
    const value = values.find((known) => known === text) ?? null;
    return { value, dropped: value === null ? [text] : [] };
  },
  format: (value) => value,
});

const day = (param: string): Field<DayNumber | null> => ({
  param,
  initial: null,
  parse: (text) => {
    const value = parseDay(text);
    return { value, dropped: value === null ? [text] : [] };
  },
  format: (value) => (value === null ? null : formatDay(value)),
});

const list = <T extends string>(param: string, isKnown: (value: string) => value is T): Field<readonly T[]> => ({
  param,
  initial: [],
  parse: (text) => {
    const parts = [...new Set(text.split(',').filter((part) => part !== ''))];
    return { value: parts.filter(isKnown), dropped: parts.filter((part) => !isKnown(part)) };
  },
  format: (value) => (value.length === 0 ? null : value.join(',')),
});

const oneOf =
  <const T extends string>(values: readonly T[]) =>
  (value: string): value is T =>
    (values as readonly string[]).includes(value);

const ofAnId = (value: string): value is string => isId(value);

const words: Field<string> = {
  param: 'q',
  initial: '',
  // Long text is refused whole: half a question would be another question.
  parse: (text) =>
    text.length > longest ? { value: '', dropped: [`${text.slice(0, 40)}…`] } : { value: text, dropped: [] },
  format: (value) => (value === '' ? null : value),
};

/** What the link speaks of: these stand before all else. */
export const dossierFields: { readonly [K in 'dossier' | 'sha']: Field<Link[K]> } = {
  dossier: {
    param: 'dossier',
    initial: null,
    parse: (text) => {
      const address = readDossier(text);
      return address ? { value: writeDossier(address), dropped: [] } : { value: null, dropped: [text] };
    },
    format: (value) => value,
  },
  sha: {
    param: 'sha',
    initial: null,
    // A whole hash is read as well.
    parse: (text) =>
      /^[\da-f]{12,64}$/i.test(text)
        ? { value: text.slice(0, fingerprintLength).toLowerCase(), dropped: [] }
        : { value: null, dropped: [text] },
    format: (value) => value,
  },
};

type FacetFields = { readonly [K in FacetName]: Field<Query[K]> };

const facetFields = eachFacet((name): Field<readonly string[]> => {
  const { param, values }: Facet = facets[name];
  return list(param, typeof values === 'string' ? ofAnId : oneOf(values));
}) as FacetFields;

/** The table of the query: type, codec, reset and "is it filtered?" all come from here. */
export const queryFields: { readonly [K in keyof Query]: Field<Query[K]> } = {
  from: day('from'),
  to: day('to'),
  dates: choice('dates', dateRules, emptyQuery.dates),
  clock: choice('clock', clocks, emptyQuery.clock),
  asof: day('asof'),
  ...facetFields,
  q: words,
};

const ids = list('pair', ofAnId);

/** Two different ids or none: one, or three, is another question. */
const pair: Field<readonly string[]> = {
  ...ids,
  parse: (text) => {
    const { value, dropped } = ids.parse(text);
    return value.length === 2 ? { value, dropped } : { value: [], dropped: [...value, ...dropped] };
  },
};

/** From one to 9999, or all. */
const lines: Field<number | 'all' | null> = {
  param: 'lines',
  initial: null,
  parse: (text) => {
    if (text === 'all') return { value: text, dropped: [] };
    return /^[1-9]\d{0,3}$/.test(text) ? { value: Number(text), dropped: [] } : { value: null, dropped: [text] };
  },
  format: (value) => (value === null ? null : String(value)),
};

/** Two days, the first not after the last: half a stretch would be another. */
const window: Field<DayWindow | null> = {
  param: 'view',
  initial: null,
  parse: (text) => {
    const [from = null, to = null, ...others] = text.split('..').map(parseDay);
    const isStretch = others.length === 0 && from !== null && to !== null && from <= to;
    return isStretch ? { value: { from, to }, dropped: [] } : { value: null, dropped: [text] };
  },
  format: (value) => value && `${formatDay(value.from)}..${formatDay(value.to)}`,
};

/** The kind and id of a party; null where it names none. */
export const splitParty = (
  text: string,
): { readonly kind: (typeof partyKinds)[number]; readonly id: string } | null => {
  const dot = text.indexOf('.');
  const kind = partyKinds.find((known) => known === text.slice(0, dot));
  const id = text.slice(dot + 1);
  if (dot < 0 || kind === undefined || !isId(id)) return null;
  return { kind, id };
};

const party = (param: string): Field<Party | null> => ({
  param,
  initial: null,
  parse: (text) =>
    splitParty(text) === null ? { value: null, dropped: [text] } : { value: text as Party, dropped: [] },
  format: (value) => value,
});

/** So long that the rest of a link has room beside it. */
const longestPatch = 1_200;

/** A correction travels whole or not at all; what it holds is read by the part that opens it. */
const patch: Field<string | null> = {
  param: 'patch',
  initial: null,
  parse: (text) =>
    text.length <= longestPatch && /^[A-Za-z0-9_-]+$/.test(text)
      ? { value: text, dropped: [] }
      : { value: null, dropped: [text] },
  format: (value) => value,
};

type ScreenKey =
  | 'lang'
  | 'tab'
  | 'tables'
  | 'fill'
  | 'embed'
  | 'level'
  | 'lines'
  | 'ego'
  | 'pair'
  | 'scale'
  | 'by'
  | 'a'
  | 'b'
  | 'window'
  | 'lanes'
  | 'since'
  | 'text'
  | 'unmarked'
  | 'marks'
  | 'patch'
  | 'edit';

/** The parameters that say how the screen stands, apart from what is asked. */
export const screenFields: { readonly [K in ScreenKey]: Field<Link[K]> } = {
  tab: choice('claims', claimTabs, homeLink.tab),
  tables: list('table', oneOf(viewIds)),
  fill: optional('fill', viewIds),
  scale: choice('scale', valueScales, homeLink.scale),
  by: choice('by', compareWays, homeLink.by),
  a: party('a'),
  b: party('b'),
  level: choice('level', levelChoices, homeLink.level),
  lines,
  ego: optional('ego', egoSteps),
  pair,
  window,
  lanes: choice('lanes', laneKinds, homeLink.lanes),
  since: day('since'),
  text: optional('text', textChoices),
  unmarked: list('unmarked', oneOf(markKinds)),
  marks: choice('marks', markScopes, homeLink.marks),
  embed: optional('embed', embedViews),
  lang: optional('lang', languages),
  patch,
  edit: optional('edit', editModes),
};

/** The keys of a table of fields, in the order in which they are written. */
export const keysOf = <T extends object>(fields: T): (keyof T)[] => Object.keys(fields) as (keyof T)[];

const differs = <K extends keyof Query>(query: Query, key: K): boolean => queryFields[key].format(query[key]) !== null;

/** Whether the question leaves anything out; the clock only chooses which date counts. */
export const isFiltered = (query: Query): boolean =>
  keysOf(queryFields).some((key) => key !== 'clock' && differs(query, key));
