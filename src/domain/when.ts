import type { z } from './schema';
import type { whenSchema } from './when-schema';

export type When = z.infer<typeof whenSchema>;

/** How a date is drawn and worded. */
export type Precision = 'day' | 'within' | 'about' | 'before' | 'after' | 'span' | 'open' | 'unknown';

/** `open` is a span with an end not told; `before` and `after` are moments with one bound; `within` is a moment in some days. */
export function precisionOf(when: Pick<When, 'edtf' | 'start' | 'end' | 'extent'>): Precision {
  if (when.start === null && when.end === null) return 'unknown';
  if (when.extent === 'span') return when.start === null || when.end === null ? 'open' : 'span';
  if (when.start === null) return 'before';
  if (when.end === null) return 'after';
  if (/[~%]/.test(when.edtf)) return 'about';
  return when.start === when.end ? 'day' : 'within';
}

/** Whether a date is written with a sign of doubt: what cannot tell the doubt may not give its days. */
export const isDoubtful = ({ edtf }: Pick<When, 'edtf'>): boolean => /[~?%]/.test(edtf);
