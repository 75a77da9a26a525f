import { encodeDossier } from './dossier-address';
import type { Link, OpenKind } from './link';
import { dossierFields, type Field, keysOf, queryFields, screenFields } from './link-fields';
import { linkVersion } from './upgrade-link';

/** Says what is open, in the place of the path, where the path is that of a file. */
export const pathParam = 'at';

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

/** The parameters of a link, written; those that are as at first are left out. */
export function formatParams(link: Link): string[] {
  const params: string[] = [];
  const write = <T extends object>(fields: { readonly [K in keyof T]: Field<T[K]> }, values: T): void => {
    for (const key of keysOf(fields)) {
      const text = fields[key].format(values[key]);
      if (text !== null) params.push(`${fields[key].param}=${key === 'dossier' ? encodeDossier(text) : encode(text)}`);
    }
  };
  write<Pick<Link, keyof typeof dossierFields>>(dossierFields, link);
  // From the second version on every link says which it is; the first says nothing.
  if (linkVersion > 1) params.push(`v=${linkVersion}`);
  write(queryFields, link.query);
  write<Pick<Link, keyof typeof screenFields>>(screenFields, link);
  return params;
}

const searchOf = (params: readonly string[]): string => (params.length > 0 ? `?${params.join('&')}` : '');

/** The link as path, query and fragment; defaults are left out, and parameters stand in the order of the table. */
export const formatLink = (link: Link): string => `${pathOf(link)}${searchOf(formatParams(link))}${hashOf(link)}`;

/** The address of everything that may be open in a link, whose parameters are the same for all of it and written once. */
export function formatOpens(link: Link): (open: Link['open']) => string {
  const search = searchOf(formatParams(link));
  return (open) => `${pathOf({ ...link, open })}${search}${hashOf({ ...link, open })}`;
}

/** The same at the address of one file, which every host has, also for dossiers whose items it has no pages of. */
export function formatAtFile(link: Link, file: string): string {
  const path = pathOf(link);
  return `${file}${searchOf([...formatParams(link), ...(path === '/' ? [] : [`${pathParam}=${path}`])])}${hashOf(link)}`;
}
