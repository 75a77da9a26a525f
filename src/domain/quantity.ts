import type { quantitySchema } from './quantity-schema';
import type { z } from './schema';

export type Quantity = z.infer<typeof quantitySchema>;

const unitsOfPeople = new Set(['troops', 'soldiers', 'trainers', 'people', 'deaths', 'citizens', 'reservists']);

/** Whether it counts people and not hours or calls; only such numbers are numbers of troops. */
export const countsPeople = ({ unit, posture }: Pick<Quantity, 'unit' | 'posture'>): boolean =>
  posture !== 'other' || unitsOfPeople.has(unit);
