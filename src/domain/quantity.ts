import { idSchema } from './id';
import { z } from './schema';
import { textSchema } from './text';

export const comparators = ['=', '~', '>', '<', 'range'] as const;
/** What a number of people counts: those there, coming, leaving, kept ready, or something else. */
export const postures = ['present', 'deploying', 'withdrawing', 'on-alert', 'other'] as const;
export type Posture = (typeof postures)[number];

/** A number with its hedge: null bounds are open, `wording` is the hedge in words. */
export const quantitySchema = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  comparator: z.enum(comparators),
  unit: idSchema,
  /** Whose troops, people or hours. */
  subject: idSchema.nullable(),
  posture: z.enum(postures),
  wording: textSchema,
});
export type Quantity = z.infer<typeof quantitySchema>;

const unitsOfPeople = new Set(['troops', 'soldiers', 'trainers', 'people', 'deaths', 'citizens', 'reservists']);

/** Whether it counts people and not hours or calls; only such numbers are numbers of troops. */
export const countsPeople = ({ unit, posture }: Pick<Quantity, 'unit' | 'posture'>): boolean =>
  posture !== 'other' || unitsOfPeople.has(unit);
