import { claimKinds } from '@/domain/claim';
import { parseDay } from '@/domain/day';
import { eventTypes, statuses } from '@/domain/event';
import { idPattern } from '@/domain/id';
import { languages } from '@/domain/text';
import { clocks, emptyQuery, type Query } from '@/query/query';
import { claimTabs, homeLink, type Link, viewIds } from './link';

/** Links of this version are written; older ones are upgraded when read. */
export const linkVersion = 1;

/** A value read from a parameter, and the parts of it that could not be. */
export interface Reading<T> {
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

const day = (param: string): Field<string | null> => ({
  param,
  initial: null,
  parse: (text) => (parseDay(text) === null ? { value: null, dropped: [text] } : { value: text, dropped: [] }),
  format: (value) => value,
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

const isId = (value: string): value is string => value.length <= 80 && idPattern.test(value);

const words: Field<string> = {
  param: 'q',
  initial: '',
  // Long text is refused whole: half a question would be another question.
  parse: (text) =>
    text.length > longest ? { value: '', dropped: [`${text.slice(0, 40)}…`] } : { value: text, dropped: [] },
  format: (value) => (value === '' ? null : value),
};

/** The table of the query: type, codec, reset and "is it filtered?" all come from here. */
export const queryFields: { readonly [K in keyof Query]: Field<Query[K]> } = {
  from: day('from'),
  to: day('to'),
  clock: choice('clock', clocks, emptyQuery.clock),
  asof: day('asof'),
  actors: list('actor', isId),
  kinds: list('kind', oneOf(claimKinds)),
  types: list('type', oneOf(eventTypes)),
  articles: list('article', isId),
  statuses: list('status', oneOf(statuses)),
  q: words,
};

type ScreenKey = 'lang' | 'tab' | 'tables' | 'fill';

/** The parameters that say how the screen stands, apart from what is asked. */
export const screenFields: { readonly [K in ScreenKey]: Field<Link[K]> } = {
  lang: optional('lang', languages),
  tab: choice('claims', claimTabs, homeLink.tab),
  tables: list('table', oneOf(viewIds)),
  fill: optional('fill', viewIds),
};
