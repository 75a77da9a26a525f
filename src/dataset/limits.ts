import type { Dataset } from './format';
import type { Steps } from './steps';

type ListName = {
  [K in keyof Dataset]: Dataset[K] extends readonly unknown[] ? K : never;
}[keyof Dataset];

/** What is opened at most: beyond it a browser tab would stall before it could say why. */
export const limits = {
  bytes: 25_000_000,
  depth: 64,
  /** Values of every kind in the whole file. */
  values: 3_000_000,
  /** Entries of a list that stands within something else. */
  entries: 20_000,
  /** Parties of a dossier: a hue is one of six, a legend and the lanes of a picture are no longer. */
  groups: 60,
  /** Names in one object: no form has many, and to list those that are in none would take long. */
  names: 20_000,
  /** Of a workbook, unpacked: its reader gives the page no turn, so that one of more is read as its tables. */
  workbookBytes: 5_000_000,
  /** Columns of one table, and characters of one of its rows. */
  columns: 1_000,
  rowLetters: 1_000_000,
  /** Characters of one item, and of all that is in none: it is parsed in one go. */
  partLetters: 2_000_000,
  /** Characters of one text. */
  letters: 50_000,
  /** Days of the dossier's period: two hundred years. */
  days: 73_050,
  lists: {
    articles: 5_000,
    actors: 20_000,
    events: 50_000,
    claims: 50_000,
    relations: 100_000,
    questions: 10_000,
    retired: 100_000,
  } satisfies Record<ListName, number>,
} as const;

/** Characters of a message that come from a file. */
const quoted = 300;

/** What a message may hold of a file: cut, and without what would steer the page or the reading direction. */
export function quote(text: string, most: number = quoted): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

/** A limit that was passed; `found` is what was met, or as far as was counted. */
export interface Excess {
  readonly of: 'bytes' | 'depth' | 'values' | 'names' | 'entries' | 'part' | 'letters' | 'days' | 'items';
  readonly found: number;
  readonly most: number;
  readonly at: string;
}

/** Values between two steps. */
const stretch = 20_000;

/** The first text or list of a parsed file that is too long; the lists of items have limits of their own. `all` is how many values there may be. */
export function* findExcess(raw: unknown, all: number): Steps<Excess | null> {
  let count = 0;
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: raw, path: '', depth: 0 }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { value, path, depth } = one;
    if (++count % stretch === 0) yield Math.min(1, count / all);
    const excess = (of: Excess['of'], found: number, most: number): Excess => ({
      of,
      found,
      most,
      at: quote(path, 80),
    });
    if (typeof value === 'string' && value.length > limits.letters) {
      return excess('letters', value.length, limits.letters);
    }
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      const own = depth === 1 ? limits.lists[path as ListName] : undefined;
      const most = own ?? (path === 'dossier.groups' ? limits.groups : limits.entries);
      if (value.length > most) return excess(own ? 'items' : 'entries', value.length, most);
    }
    for (const [key, child] of Object.entries(value)) {
      if (key.length > limits.letters) return excess('letters', key.length, limits.letters);
      if (typeof child !== 'number' && typeof child !== 'boolean' && child !== null)
        waiting.push({ value: child, path: path === '' ? key : `${path}.${key}`, depth: depth + 1 });
    }
  }
  return null;
}
