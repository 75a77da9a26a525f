import type { Dataset } from '@/dataset/format';
import { findItem } from '@/dataset/patched-items';
import type { Text } from '@/domain/text';
import type { When } from '@/domain/when';
import { type Made, replacement } from './made';
import { readEdtf } from './read-edtf';

/** A date as a form has it: what is meant, how it is known, and the words of the article that date it. */
export interface DateForm {
  readonly edtf: string;
  readonly extent: When['extent'];
  readonly basis: Text;
  readonly expression: string | null;
}

const longestExpression = 8;

/** The date of a form as the format has it; null where it is none. */
export function whenOf({ edtf, extent, basis, expression }: DateForm): When | null {
  const read = readEdtf(edtf);
  const words = expression?.trim().split(/\s+/) ?? [];
  // What lasted is more than a day.
  const isDay = read !== null && read.start !== null && read.start === read.end;
  return (
    read && {
      ...read,
      extent: isDay ? 'moment' : extent,
      basis,
      expression: words.length > longestExpression ? null : expression,
    }
  );
}

/** Which date of which item. */
export interface DateTarget {
  readonly kind: 'event' | 'claim';
  readonly id: string;
  readonly field: 'date' | 'said' | 'aboutDate';
}

export function setDate(
  dataset: Dataset,
  { kind, id, field }: DateTarget,
  form: DateForm,
  reason: string,
): Made | null {
  const item = findItem(dataset, kind, id) as Readonly<Record<string, unknown>> | null;
  const date = whenOf(form);
  if (!item || !date) return null;
  return { id, changes: [replacement({ kind, id, field }, item[field], date, reason)] };
}
