import { isDoubtful, precisionOf, type When } from '@/domain/when';

/** Dates that schema.org can say without pretending to know more. */
export const schemaDates = (when: When): Record<string, string> => {
  const isPlain = !isDoubtful(when) && ['day', 'span'].includes(precisionOf(when));
  if (!isPlain || when.start === null) return {};
  return { startDate: when.start, ...(when.end === null ? {} : { endDate: when.end }) };
};
