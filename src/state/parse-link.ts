import { formatDay } from '@/domain/day';
import { isId } from '@/domain/id';
import { type Language, languages } from '@/domain/text';
import type { Query } from '@/query/query';
import { type FitNotice, fitLink } from './fit-link';
import { pathParam } from './format-link';
import { homeLink, type Link, type Open, type OpenKind, type Page } from './link';
import { dossierFields, type Field, keysOf, queryFields, screenFields } from './link-fields';
import { upgradeParams } from './upgrade-link';

/** A part of a link that was unknown or broken, and was left out. */
interface LinkNotice {
  readonly reason:
    | 'unknown-parameter'
    | 'bad-value'
    | 'repeated'
    | 'bad-path'
    | 'bad-sentence'
    | 'newer-version'
    | 'swapped-range';
  readonly name: string;
  readonly value: string;
}

export interface ParsedLink {
  readonly link: Link;
  readonly notices: readonly (LinkNotice | FitNotice)[];
}

const folders: Readonly<Record<string, OpenKind>> = Object.assign(Object.create(null), {
  events: 'event',
  actors: 'actor',
  claims: 'claim',
  articles: 'article',
});

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** What a sentence, a bracket or a program leaves behind at the end of a link. */
const strays = /[.,;:!?)\]}>"'’”»“‘«…*_~`|\s\u00ad\u200b-\u200f\u2060\ufeff]+$/u;
const withoutStrays = (text: string): string => text.replace(strays, '');

/** What others add to a link to follow it; none of it is ours, and none of it is the reader's doing. */
const isTracker = (name: string): boolean =>
  /^(?:(?:utm|mtm|pk|matomo|piwik|hsa|mc|oly|vero|gad|at|s|wt\.mc|ref)_|_(?:ga|gl|hs|branch|openstat|_s))|^(?:\w+clk?id|[gw]braid|gclsrc|igsh(?:id)?|mibextid|srsltid|mkt_tok|cmpid|trk|ref)$/i.test(
    name,
  );

/** A link that was copied from the source of a page has its "&" written out. */
const plainName = (name: string): string => name.replace(/^(?:amp;)+/, '');

interface Path {
  readonly page: Page;
  readonly open: Omit<Open, 'sentence'> | null;
  /** The folder of a published page says its language. */
  readonly lang: Language | null;
}

/** What a path opens; null where it is no path of ours. */
const openedBy = (parts: readonly (string | null)[]): Omit<Path, 'lang'> | null => {
  const [first, second] = parts;
  if (parts.length === 0 || (parts.length === 1 && (first === 'index' || first === 'open')))
    return { page: 'dashboard', open: null };
  if (parts.length === 1 && (first === 'compare' || first === 'about' || first === 'data'))
    return { page: first, open: null };
  const kind = first == null ? undefined : folders[first];
  return parts.length === 2 && kind && second != null && isId(second)
    ? { page: 'dashboard', open: { kind, id: second } }
    : null;
};

/** The pages that stand for no item of their own: the root of the site, in a language or not, and the entry for dossiers from elsewhere. */
const isEntry = (pathname: string): boolean => /^\/(?:\w\w\/?)?(?:(?:index|open)(?:\.html)?)?$/.test(pathname);

const parsePath = (pathname: string, notices: LinkNotice[]): Path => {
  const written = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const parse = (parts: readonly (string | null)[]): Path | null => {
    const all = parts.map((part, i) => (i === parts.length - 1 ? (part?.replace(/\.html$/, '') ?? null) : part));
    const lang = languages.find((language) => language === all[0]) ?? null;
    const opened = openedBy(lang === null ? all : all.slice(1));
    return opened && { ...opened, lang };
  };
  const clean = (): (string | null)[] => {
    const last = withoutStrays(written.at(-1) ?? '');
    return [...written.slice(0, -1), ...(last === '' ? [] : [last])];
  };
  // Codes to be scanned, and some programs, write an address in capitals; no path of ours has any.
  const path = parse(written) ?? parse(clean()) ?? parse(clean().map((part) => part?.toLowerCase() ?? null));
  if (path) return path;
  notices.push({ reason: 'bad-path', name: 'path', value: short(pathname) });
  return { page: 'dashboard', open: null, lang: languages.find((language) => language === written[0]) ?? null };
};

const parseSentence = (hash: string, open: Omit<Open, 'sentence'> | null, notices: LinkNotice[]): string | null => {
  // A browser that knows no links to words on a page leaves them in.
  const fragment = decode(hash.replace(/^#|:~:.*$/gs, ''));
  if (fragment === '') return null;
  const found = [fragment ?? '', withoutStrays(fragment ?? '')].find(
    (id) => open?.kind === 'article' && id.startsWith(`${open.id}-s`) && isId(id),
  );
  if (found !== undefined) return found;
  notices.push({ reason: 'bad-sentence', name: '#', value: short(hash) });
  return null;
};

const paramsOf = (fields: Readonly<Record<string, Pick<Field<never>, 'param'>>>): string[] =>
  Object.values(fields).map(({ param }) => param);

/** Reads a location; whatever it holds, a usable link comes out, and what was left out is told. */
export function parseLink(location: { pathname: string; search: string; hash: string }): ParsedLink {
  const notices: LinkNotice[] = [];
  const written = new URLSearchParams(
    [...new URLSearchParams(location.search)].map(([name, value]) => [plainName(name), value]),
  );
  const { params, from: version } = upgradeParams(written);
  if (version === null) notices.push({ reason: 'newer-version', name: 'v', value: short(written.get('v') ?? '') });
  // Read once: asking for each of thousands by its name would read them all each time.
  const given = Map.groupBy(params, ([name]) => name);
  const all = (name: string): string[] => (given.get(name) ?? []).map(([, value]) => value);
  const readField = <T>(field: Field<T>): T => {
    const [text, ...others] = all(field.param);
    if (text === undefined) return field.initial;
    for (const other of others) notices.push({ reason: 'repeated', name: field.param, value: short(other) });
    const read = field.parse(text);
    const clean = read.dropped.length === 0 ? read : field.parse(withoutStrays(text));
    const { value, dropped } = clean.dropped.length < read.dropped.length ? clean : read;
    for (const part of dropped) notices.push({ reason: 'bad-value', name: field.param, value: short(part) });
    return value;
  };
  const read = <T extends object>(fields: { readonly [K in keyof T]: Field<T[K]> }): T =>
    Object.fromEntries(keysOf(fields).map((key) => [key, readField(fields[key])])) as T;

  // A file that holds every dossier says what is open of it beside its own path.
  const [at, ...others] = isEntry(location.pathname) ? all(pathParam) : [];
  for (const other of others) notices.push({ reason: 'repeated', name: pathParam, value: short(other) });
  const pathname = at ?? location.pathname;
  const { page, open, lang } = parsePath(pathname, notices);
  const sentence = parseSentence(location.hash, open, notices);
  const known = new Set(['v', ...[dossierFields, queryFields, screenFields].flatMap(paramsOf)]);
  if (isEntry(location.pathname)) known.add(pathParam);
  for (const name of given.keys()) {
    if (!known.has(name) && !isTracker(name))
      notices.push({ reason: 'unknown-parameter', name: short(name), value: short(all(name)[0] ?? '') });
  }
  for (const other of all('v').slice(1)) notices.push({ reason: 'repeated', name: 'v', value: short(other) });
  const spokenOf = read<Pick<Link, keyof typeof dossierFields>>(dossierFields);
  const query = read<Query>(queryFields);
  const { from, to } = query;
  const isSwapped = from !== null && to !== null && from > to;
  if (isSwapped)
    notices.push({ reason: 'swapped-range', name: 'from', value: `${formatDay(from)} > ${formatDay(to)}` });
  const screen = read<Pick<Link, keyof typeof screenFields>>(screenFields);
  const fitted = fitLink({
    ...homeLink,
    ...spokenOf,
    ...screen,
    lang: screen.lang ?? lang,
    page,
    open: open && { ...open, sentence },
    query: isSwapped ? { ...query, from: to, to: from } : query,
  });
  const told = [...notices, ...fitted.notices];
  return {
    link: fitted.link,
    notices: [...new Map(told.map((notice) => [Object.values(notice).join(' '), notice])).values()],
  };
}
