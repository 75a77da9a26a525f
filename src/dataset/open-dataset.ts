import { admitDataset } from './admit-dataset';
import { decodeDataset } from './decode';
import type { Dataset } from './format';
import type { LeftOut } from './left-out';
import type { DatasetProblem } from './problem';

/** A file that was opened, whole or without what did not hold together, or refused with the reason. */
export type Opened =
  | { readonly ok: true; readonly dataset: Dataset; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly problem: DatasetProblem };

/** The one door for datasets: reads the text of a file, of whatever origin; never throws. */
export function openDataset(text: string): Opened {
  const decoded = decodeDataset(text);
  return decoded.ok ? { ok: true, ...admitDataset(decoded.dataset) } : decoded;
}
