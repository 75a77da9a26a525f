import { parseDay } from './day';
import { idSchema } from './id';
import { z } from './schema';
import { textSchema } from './text';

export const daySchema = z
  .string()
  .refine((text) => parseDay(text) !== null, 'not a day of the calendar, as in 2022-02-12');

/** `moment`: it happened once, somewhere within the bounds. `span`: it lasted from the first bound to the last. */
export const extents = ['moment', 'span'] as const;

const datedSchema = z.strictObject({
  edtf: z.string().min(1),
  start: daySchema.nullable(),
  end: daySchema.nullable(),
  extent: z.enum(extents),
  basis: textSchema,
  expression: z.string().nullable(),
});

/**
 * A date as it is known: EDTF text, inclusive day bounds (null where open), why we think so,
 * and the words of the article that date it. `earlier` is how it was known before a later article told more,
 * from the first of those articles on.
 */
export const whenSchema = datedSchema.extend({
  earlier: z.array(datedSchema.extend({ before: idSchema })).optional(),
});
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
