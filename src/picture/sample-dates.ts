import type { Precision, When } from '@/domain/when';
import { type Body, dateBodyAlone } from './date-body';

const date = (edtf: string, extent: When['extent'] = 'moment'): When => {
  const [start = '', end = start] = edtf.replace('~', '').split('/');
  const bound = (text: string): string | null => (text === '..' ? null : text);
  return { edtf, start: bound(start), end: bound(end), extent, basis: { nl: '', en: '' }, expression: null };
};

/** One date of each precision, of no dossier. */
const samples = {
  day: date('2001-05-09'),
  span: date('2001-05-06/2001-05-12', 'span'),
  within: date('2001-05-06/2001-05-12'),
  about: date('2001-05-09~'),
  before: date('../2001-05-09'),
  after: date('2001-05-09/..'),
  open: date('../2001-05-09', 'span'),
} as const satisfies Partial<Record<Precision, When>>;

export type SampleDate = keyof typeof samples;
export const sampleDates = Object.keys(samples) as readonly SampleDate[];

/** How a date of this precision is drawn, in a room of its own: what a legend shows is what the views draw. */
export function sampleBody(kind: SampleDate, left: number, right: number): Body {
  const body = dateBodyAlone(samples[kind], left, right);
  if (!body) throw new Error(`no body for ${kind}`);
  return body;
}
