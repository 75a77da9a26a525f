import { createContext, useContext } from 'react';
import type { Standing } from '@/domain/span';

/** How the items in view stand to the chosen dates, by "kind:id"; worked out once for all notes. */
export const ReaderStandingsContext = createContext<ReadonlyMap<string, Standing>>(new Map());

export const useReaderStandings = (): ReadonlyMap<string, Standing> => useContext(ReaderStandingsContext);
