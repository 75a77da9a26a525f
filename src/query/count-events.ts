import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Count, countStandings } from './count';
import { keeps } from './filter';
import type { Query } from './query';
import { rowsOf } from './row';

/** The number of events of the whole answer, for a hand that cannot wait for the rest of it. */
export function countEvents(index: DatasetIndex, query: Query): Count {
  const { events } = rowsOf(index, query);
  return countStandings(events.filter(({ misses }) => keeps(misses)).map(({ standing }) => standing ?? 'certain'));
}
