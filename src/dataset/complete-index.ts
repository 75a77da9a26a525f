import type { Dataset } from './format';
import { type DatasetIndex, indexDataset } from './index-dataset';

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const fill = (into: Record<string, unknown>, whole: object): void => {
  for (const [key, value] of Object.entries(whole)) {
    const own = into[key];
    if (isHolder(own) && isHolder(value)) fill(own, value);
    else into[key] = value;
  }
};

/**
 * Fills the rest of a dataset in where its start stands: every item is the same object as before, and so is the index, so
 * that nothing that was counted or drawn of the start has to be counted or drawn anew.
 */
export function completeIndex(start: DatasetIndex, whole: Dataset): void {
  fill(start.dataset as unknown as Record<string, unknown>, whole);
  Object.assign(start, indexDataset(start.dataset));
}
