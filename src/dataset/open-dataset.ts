import { admitSteps } from './admit-dataset';
import { languageSteps } from './complete-texts';
import { decodeSteps } from './decode';
import type { Dataset } from './format';
import type { LeftOut } from './left-out';
import type { DatasetProblem } from './problem';
import { finish, type Steps, within } from './steps';
import { textOfFile } from './text-of-file';

/** A file that was opened, whole or without what did not hold together, or refused with the reason. */
export type Opened =
  | { readonly ok: true; readonly dataset: Dataset; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly problem: DatasetProblem };

/** The one door for datasets: reads the text of a file, of whatever origin; never throws. */
export const openDataset = (text: string): Opened => finish(openSteps(text));

/** The same door for a file whose text is not read yet. */
export function openDatasetFile(bytes: Uint8Array): Opened {
  const read = textOfFile(bytes);
  return read.ok ? openDataset(read.text) : read;
}

/** The same door, step by step. */
export function* openSteps(text: string): Steps<Opened> {
  const decoded = yield* within(decodeSteps(text), 0, 0.8);
  if (!decoded.ok) return decoded;
  const { dataset, leftOut } = yield* within(admitSteps(decoded.dataset), 0.8, 0.95);
  return { ok: true, dataset: yield* within(languageSteps(dataset), 0.95, 1), leftOut };
}
