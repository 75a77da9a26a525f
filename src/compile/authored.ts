import type { ItemKind } from '@/domain/vocabulary';
import type { Lock } from './lock';
import type { Place } from './problem';
import type { Path } from './walk-json';

export type Kind = ItemKind | 'dossier' | 'retired';

/** One thing an author wrote, as read: nothing about its form is known yet. */
export interface Item {
  readonly kind: Kind;
  readonly value: unknown;
  /** Where the value at this path stands, or the nearest thing around it that is there. */
  readonly place: (path?: Path) => Place;
}

export interface PublishedId {
  readonly id: string;
  readonly place: Place;
}

/** The whole of data/ as read. */
export interface Authored {
  readonly items: readonly Item[];
  readonly published: readonly PublishedId[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly lock: Lock | null;
  /** Where problems of the lock are told. */
  readonly lockPlace: Place;
  /** Kinds with a file that could not be read: what refers to them cannot be judged. */
  readonly unread: ReadonlySet<Kind>;
}

export interface Selected {
  readonly path: Path;
  readonly value: unknown;
  readonly place: Place;
}

const childrenOf = (value: unknown, step: string): [string | number, unknown][] => {
  if (Array.isArray(value)) {
    const children = value.map((child, index): [number, unknown] => [index, child]);
    return step === '*' ? children : children.filter(([index]) => String(index) === step);
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return [[step, (value as Record<string, unknown>)[step]]];
};

/** What an item holds at a pattern such as `reports.*.evidence.*`, whatever its form elsewhere. */
export function select(item: Item, pattern: string): Selected[] {
  let level: { path: Path; value: unknown }[] = [{ path: [], value: item.value }];
  for (const step of pattern.split('.')) {
    level = level.flatMap(({ path, value }) =>
      childrenOf(value, step).map(([key, child]) => ({ path: [...path, key], value: child })),
    );
  }
  return level.map(({ path, value }) => ({ path, value, place: item.place(path) }));
}

/** The value at a pattern without `*`, such as `period.start` or `phases.0.id`; undefined and null are the same: not given. */
export function pick(item: Item, pattern: string): unknown {
  return select(item, pattern)[0]?.value ?? null;
}

/** The same for words. */
export function pickString(item: Item, pattern: string): string | null {
  const value = pick(item, pattern);
  return typeof value === 'string' ? value : null;
}

export const idOf = (item: Item): string | null => pickString(item, 'id');

/** How to call an item in a message. */
export const nameOf = (item: Item): string => `${item.kind} ${idOf(item) ?? 'without id'}`;

export const ofKind = (authored: Pick<Authored, 'items'>, kind: Kind): Item[] =>
  authored.items.filter((item) => item.kind === kind);
