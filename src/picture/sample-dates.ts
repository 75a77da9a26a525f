import { parseDay } from '@/domain/day';
import type { Precision, When } from '@/domain/when';
import { type Body, dateBody, dateBodyAlone } from './date-body';
import { dayScale } from './day-scale';

const date = (edtf: string, extent: When['extent'] = 'moment'): When => {
  const [start = '', end = start] = edtf.replace('~', '').split('/');
  const bound = (text: string): string | null => (text === '..' ? null : text);
  return { edtf, start: bound(start), end: bound(end), extent, basis: { nl: '', en: '' }, expression: null };
};

/** One date of each precision, and two that the picture does not hold, of no dossier. */
const samples = {
  day: date('2001-05-09'),
  span: date('2001-05-06/2001-05-12', 'span'),
  within: date('2001-05-06/2001-05-12'),
  about: date('2001-05-09~'),
  before: date('../2001-05-09'),
  after: date('2001-05-09/..'),
  open: date('../2001-05-09', 'span'),
  cut: date('2001-05-08/2001-05-16'),
  beyond: date('2001-05-20'),
} as const satisfies Partial<Record<Precision | 'cut' | 'beyond', When>>;

export type SampleDate = keyof typeof samples;
export const sampleDates = Object.keys(samples) as readonly SampleDate[];
const [from, to] = [parseDay('2001-05-06') ?? 0, parseDay('2001-05-12') ?? 0];

/** How such a date is drawn, in a room of its own: what a legend shows is what the views draw. */
export function sampleBody(kind: SampleDate, left: number, right: number): Body {
  const body =
    kind === 'cut' || kind === 'beyond'
      ? dateBody(samples[kind], dayScale(from, to, left, right))
      : dateBodyAlone(samples[kind], left, right);
  if (!body) throw new Error(`no body for ${kind}`);
  return body;
}
