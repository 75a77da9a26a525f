import type { Standing } from '@/domain/span';

/** How many items lie in the range for certain, and how many only possibly. */
export interface Count {
  readonly certain: number;
  readonly possible: number;
}

export const noCount: Count = { certain: 0, possible: 0 };

export function countStandings(standings: Iterable<Standing>): Count {
  let certain = 0;
  let possible = 0;
  for (const standing of standings) {
    if (standing === 'certain') certain++;
    else if (standing === 'possible') possible++;
  }
  return { certain, possible };
}

export const totalOf = (count: Count): number => count.certain + count.possible;

/** How what stands for several items lies to the range. */
export const standingOfCount = ({ certain, possible }: Count): Standing =>
  certain > 0 ? 'certain' : possible > 0 ? 'possible' : 'outside';
