import type { Link, Open, OpenKind } from './link';
import { type Field, queryFields, screenFields } from './link-fields';

const folder: Readonly<Record<OpenKind, string>> = {
  event: 'events',
  actor: 'actors',
  claim: 'claims',
  article: 'articles',
};

const pathOf = (link: Link): string => {
  if (link.page !== 'dashboard') return `/${link.page}`;
  return link.open ? `/${folder[link.open.kind]}/${link.open.id}` : '/';
};

const hashOf = (open: Open | null): string => (open?.sentence ? `#${open.sentence}` : '');

// Commas are legal in a query and easier to read than %2C.
const encode = (value: string): string => encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',');

/** The link as path, query and fragment; defaults are left out, and parameters stand in one order. */
export function formatLink(link: Link): string {
  const params: string[] = [];
  const write = <T>(field: Field<T>, value: T): void => {
    const text = field.format(value);
    if (text !== null) params.push(`${field.param}=${encode(text)}`);
  };
  const { query } = link;
  write(queryFields.from, query.from);
  write(queryFields.to, query.to);
  write(queryFields.clock, query.clock);
  write(queryFields.asof, query.asof);
  write(queryFields.actors, query.actors);
  write(queryFields.kinds, query.kinds);
  write(queryFields.types, query.types);
  write(queryFields.articles, query.articles);
  write(queryFields.statuses, query.statuses);
  write(queryFields.q, query.q);
  write(screenFields.tab, link.tab);
  write(screenFields.tables, link.tables);
  write(screenFields.fill, link.fill);
  write(screenFields.lang, link.lang);
  const search = params.length > 0 ? `?${params.join('&')}` : '';
  return `${pathOf(link)}${search}${hashOf(link.open)}`;
}
