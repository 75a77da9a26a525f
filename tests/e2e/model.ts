import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../../src/dataset/format';

/** The record as it is served; read here so that the tests count for themselves. */
export const dataset: Dataset = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '..', '..', 'public', 'dataset.json'), 'utf8'),
);

interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

export interface Tally {
  certain: number;
  possible: number;
}

// Day by day on ISO strings, which compare as text: a different way than the app's.
const standing = (when: Bounds, from: string, to: string): 'certain' | 'possible' | 'outside' | 'undated' => {
  if (when.start === null && when.end === null) return 'undated';
  const start = when.start ?? '0000-01-01';
  const end = when.end ?? '9999-12-31';
  if (start > to || end < from) return 'outside';
  return start >= from && end <= to ? 'certain' : 'possible';
};

const tally = (dates: readonly Bounds[], from: string, to: string): Tally => {
  const count: Tally = { certain: 0, possible: 0 };
  for (const date of dates) {
    const found = standing(date, from, to);
    if (found === 'certain' || found === 'possible') count[found]++;
  }
  return count;
};

/** What the four views must say for a range on the clock of happening. */
export function countRange(
  from: string,
  to: string,
): { events: Tally; claims: Tally; relations: Tally; articles: number } {
  const inRange = (when: Bounds): boolean => ['certain', 'possible'].includes(standing(when, from, to));
  const events = dataset.events.filter(({ date }) => inRange(date));
  const claims = dataset.claims.filter(({ aboutDate, said }) => inRange(aboutDate ?? said));
  const articles = new Set([
    ...events.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
    ...claims.flatMap(({ reports }) => reports.map(({ article }) => article)),
  ]);
  return {
    events: tally(
      dataset.events.map(({ date }) => date),
      from,
      to,
    ),
    claims: tally(
      dataset.claims.map(({ aboutDate, said }) => aboutDate ?? said),
      from,
      to,
    ),
    relations: tally(
      dataset.relations.map(({ date }) => date),
      from,
      to,
    ),
    articles: articles.size,
  };
}

/** A small reproducible source of numbers below `limit`. */
export function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const day = 86_400_000;

export const shiftDay = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
