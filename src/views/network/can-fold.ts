import type { Actor } from '@/domain/actor';

/** Whether people or bodies belong to others, so that it must be said as whom they count. */
export const canFold = (actors: readonly Actor[]): boolean => actors.some(({ affiliation }) => affiliation !== null);
