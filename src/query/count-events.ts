import type { DatasetIndex } from '@/dataset/index-dataset';
import { Answer } from './answer';
import type { Count } from './count';
import type { Query } from './query';

/** The number of events of the whole answer, for a hand that cannot wait for the rest of it. */
export const countEvents = (index: DatasetIndex, query: Query): Count => new Answer(index, query).total('events');
