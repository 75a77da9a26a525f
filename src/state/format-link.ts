import type { Link, OpenKind } from './link';
import { type Field, keysOf, queryFields, screenFields } from './link-fields';
import { linkVersion } from './upgrade-link';

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

const hashOf = ({ page, open }: Link): string => (page === 'dashboard' && open?.sentence ? `#${open.sentence}` : '');

// Commas are legal in a query and easier to read than %2C.
const encode = (value: string): string => encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',');

/** The link as path, query and fragment; defaults are left out, and parameters stand in the order of the table. */
export function formatLink(link: Link): string {
  const params: string[] = [];
  const write = <T extends object>(fields: { readonly [K in keyof T]: Field<T[K]> }, values: T): void => {
    for (const key of keysOf(fields)) {
      const text = fields[key].format(values[key]);
      if (text !== null) params.push(`${fields[key].param}=${encode(text)}`);
    }
  };
  // From the second version on every link says which it is; the first says nothing.
  if (linkVersion > 1) params.push(`v=${linkVersion}`);
  write(queryFields, link.query);
  write<Pick<Link, keyof typeof screenFields>>(screenFields, link);
  const search = params.length > 0 ? `?${params.join('&')}` : '';
  return `${pathOf(link)}${search}${hashOf(link)}`;
}
