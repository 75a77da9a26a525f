import { createContext, useContext } from 'react';
import type { Standing } from '@/domain/span';

/** How the items in view stand to the chosen dates, by "kind:id"; worked out once for all links of an open page. */
export const StandingsContext = createContext<ReadonlyMap<string, Standing>>(new Map());

export const useStandings = (): ReadonlyMap<string, Standing> => useContext(StandingsContext);
