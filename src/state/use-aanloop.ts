import { type Context, createContext, createElement, type ReactNode, use } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Language } from '@/domain/text';
import type { Ref } from '@/query/focus';
import type { Projection } from '@/query/project';
import type { Query } from '@/query/query';
import type { Notice } from './check-link';
import { homeLink, type Link, type Open } from './link';
import type { Opened } from './select-open';

export interface CommitOptions {
  /** Selecting pushes (the default); typing and stepping replace. */
  readonly history?: 'push' | 'replace';
}

/** What every view reads and the two ways it speaks: by changing the query, or by opening something. */
export interface Aanloop {
  /** What may be known: restricted by the as-known-on day. */
  readonly index: DatasetIndex;
  readonly whole: DatasetIndex;
  readonly link: Link;
  readonly notices: readonly Notice[];
  readonly lang: Language;
  /** The answer to the committed query. */
  readonly committed: Projection;
  /** The answer to the query with the range being dragged; the same as `committed` at rest. */
  readonly projection: Projection;
  readonly opened: Opened | null;
  /** What is open, if it was found. */
  readonly open: Open | null;
  /** The same as a reference: of an article the sentence, if one is open. */
  readonly openRef: Ref | null;
  /** Resolves when the address has changed; the screen shows it in a transition, so perhaps a moment later. */
  readonly commit: (change: Partial<Query>, options?: CommitOptions) => Promise<void>;
  readonly commitLink: (change: Partial<Link>, options?: CommitOptions) => Promise<void>;
  /** The address that opens this and keeps everything else, for `<Link to>`. */
  readonly linkTo: (open: Open | null) => string;
  /** The address of one of the pages, with the filters kept and nothing open. */
  readonly pageTo: (page: Link['page']) => string;
  /** The address of a link: of the app, or on a published page that of the file which opens it. */
  readonly addressOf: (link: Link) => string;
}

/** A context for each, so that who reads one is not drawn again when another changes. None of the values is undefined. */
type Contexts<T> = { readonly [K in keyof T]: Context<T[K] | undefined> };

const contextsOf = <T>(names: readonly (keyof T)[]): Contexts<T> =>
  Object.fromEntries(names.map((name) => [name, createContext(undefined)])) as unknown as Contexts<T>;

const partNames = [
  'index',
  'whole',
  'link',
  'notices',
  'lang',
  'committed',
  'projection',
  'opened',
  'open',
  'openRef',
  'commit',
  'commitLink',
  'linkTo',
  'pageTo',
  'addressOf',
] as const satisfies readonly (keyof Aanloop)[];

const fieldNames = Object.keys(homeLink) as (keyof Link)[];

const parts = contextsOf<Aanloop>(partNames);
const fields = contextsOf<Link>(fieldNames);

const pick = <T, K extends keyof T>(contexts: Contexts<T>, names: readonly K[]): Pick<T, K> => {
  const picked: Partial<T> = {};
  for (const name of names) {
    const value = use(contexts[name]);
    if (value === undefined) throw new Error('useAanloop is used outside its provider');
    picked[name] = value;
  }
  return picked as Pick<T, K>;
};

/** The parts that a component names: it is drawn again when one of them changes, and not when another does. */
export const useAanloop = <K extends keyof Aanloop>(...names: readonly [K, ...K[]]): Pick<Aanloop, K> =>
  pick(parts, names);

/** The same for the fields of the link. */
export const useLink = <K extends keyof Link>(...names: readonly [K, ...K[]]): Pick<Link, K> => pick(fields, names);

const provide = <T>(contexts: Contexts<T>, names: readonly (keyof T)[], values: T, children: ReactNode): ReactNode =>
  names.reduceRight<ReactNode>(
    (within, name) => createElement(contexts[name], { value: values[name] }, within),
    children,
  );

/** Gives the parts to all within. A part that is the same value as before redraws nobody. */
export const ProvideAanloop = ({ value, children }: { readonly value: Aanloop; readonly children: ReactNode }) =>
  provide(parts, partNames, value, provide(fields, fieldNames, value.link, children));

interface PartsProps {
  readonly value: Partial<Aanloop>;
  readonly children: ReactNode;
}

/** Gives some of the parts to all within as they were: a picture that waits for its room draws no mark of it before. */
export const ProvideParts = ({ value, children }: PartsProps) =>
  provide(parts, Object.keys(value) as (keyof Aanloop)[], value as Aanloop, children);
