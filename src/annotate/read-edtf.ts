import { readEdtf as readBounds } from '@/dataset/read-edtf';
import { formatDay, parseDay } from '@/domain/day';
import type { When } from '@/domain/when';

/** "About" a day is some days around it, about a month some weeks, about a year some months. */
const giveOf = (part: string): number => {
  if (!/[~%]$/.test(part)) return 0;
  const { length } = part.slice(0, -1).split('-');
  return length === 3 ? 3 : length === 2 ? 15 : 180;
};

const shifted = (day: string | null, by: number): string | null =>
  day === null ? null : formatDay((parseDay(day) ?? 0) + by);

/**
 * The bounds of an EDTF date or interval, as compiling works them out: a day, month or year, with ~ ? or % for doubt, from
 * one to another, or open ("..") on one side. Null where it is none of these, or ends before it begins.
 */
export function readEdtf(text: string): Pick<When, 'edtf' | 'start' | 'end'> | null {
  const edtf = text.trim();
  const read = readBounds(edtf);
  if (read.kind !== 'bounds') return null;
  const [from = '', to = from] = edtf.split('/');
  const start = shifted(read.bounds.start, -giveOf(from));
  const end = shifted(read.bounds.end, giveOf(to));
  return start !== null && end !== null && start > end ? null : { edtf, start, end };
}
