import { idPattern } from '@/domain/id';
import type { Query } from '@/query/query';
import { homeLink, type Link, type Open, type OpenKind, type Page } from './link';
import { type Field, linkVersion, queryFields, screenFields } from './link-fields';

/** A part of a link that was unknown or broken, and was left out. */
export interface LinkNotice {
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
  readonly notices: readonly LinkNotice[];
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

const parsePath = (pathname: string, notices: LinkNotice[]): { page: Page; open: Omit<Open, 'sentence'> | null } => {
  const parts = pathname
    .replace(/\.html$/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const [first, second] = parts;
  if (parts.length === 0 || (parts.length === 1 && first === 'index')) return { page: 'dashboard', open: null };
  if (parts.length === 1 && (first === 'compare' || first === 'about' || first === 'data'))
    return { page: first, open: null };
  const kind = first == null ? undefined : folders[first];
  if (parts.length === 2 && kind && second != null && second.length <= 80 && idPattern.test(second)) {
    return { page: 'dashboard', open: { kind, id: second } };
  }
  notices.push({ reason: 'bad-path', name: 'path', value: short(pathname) });
  return { page: 'dashboard', open: null };
};

const parseSentence = (hash: string, open: Omit<Open, 'sentence'> | null, notices: LinkNotice[]): string | null => {
  const fragment = decode(hash.replace(/^#/, ''));
  if (fragment === '') return null;
  if (
    fragment !== null &&
    open?.kind === 'article' &&
    fragment.startsWith(`${open.id}-s`) &&
    idPattern.test(fragment)
  ) {
    return fragment;
  }
  notices.push({ reason: 'bad-sentence', name: '#', value: short(hash) });
  return null;
};

/** Reads a location; whatever it holds, a usable link comes out, and what was left out is told. */
export function parseLink(location: { pathname: string; search: string; hash: string }): ParsedLink {
  const notices: LinkNotice[] = [];
  const params = new URLSearchParams(location.search);
  const read = <T>(field: Field<T>): T => {
    const [text, ...others] = params.getAll(field.param);
    if (text === undefined) return field.initial;
    for (const other of others) notices.push({ reason: 'repeated', name: field.param, value: short(other) });
    const { value, dropped } = field.parse(text);
    for (const part of dropped) notices.push({ reason: 'bad-value', name: field.param, value: short(part) });
    return value;
  };
  const { page, open } = parsePath(location.pathname, notices);
  const sentence = parseSentence(location.hash, open, notices);

  const known = new Set([
    'v',
    ...[...Object.values(queryFields), ...Object.values(screenFields)].map(({ param }) => param),
  ]);
  for (const name of new Set(params.keys())) {
    if (!known.has(name))
      notices.push({ reason: 'unknown-parameter', name: short(name), value: short(params.get(name) ?? '') });
  }
  const version = params.get('v');
  if (version !== null && version !== String(linkVersion)) {
    notices.push({ reason: 'newer-version', name: 'v', value: short(version) });
  }
  const query: Query = {
    from: read(queryFields.from),
    to: read(queryFields.to),
    clock: read(queryFields.clock),
    asof: read(queryFields.asof),
    actors: read(queryFields.actors),
    kinds: read(queryFields.kinds),
    types: read(queryFields.types),
    articles: read(queryFields.articles),
    statuses: read(queryFields.statuses),
    q: read(queryFields.q),
  };
  if (query.from !== null && query.to !== null && query.from > query.to) {
    notices.push({ reason: 'swapped-range', name: 'from', value: `${query.from} > ${query.to}` });
  }
  const ordered =
    query.from !== null && query.to !== null && query.from > query.to
      ? { ...query, from: query.to, to: query.from }
      : query;
  return {
    link: {
      ...homeLink,
      page,
      open: open && { ...open, sentence },
      query: ordered,
      lang: read(screenFields.lang),
      tab: read(screenFields.tab),
      tables: read(screenFields.tables),
      fill: read(screenFields.fill),
    },
    notices,
  };
}
