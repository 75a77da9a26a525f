import { type DatasetIndex, indexSteps } from '@/dataset/index-dataset';
import type { LeftOut } from '@/dataset/left-out';
import { limits } from '@/dataset/limits';
import { openSteps } from '@/dataset/open-dataset';
import { type DatasetProblem, refuseExcess } from '@/dataset/problem';
import { textOfFile } from '@/dataset/text-of-file';
import { sha256InTurns } from '@/text/sha256';
import { partOf, type Watch } from '@/text/turns';
import { columnSteps } from './columns';
import { finishInTurns } from './finish-in-turns';

type OpenedBytes =
  | {
      readonly ok: true;
      readonly index: DatasetIndex;
      readonly leftOut: readonly LeftOut[];
      /** Of the whole file, in lower-case hex. */
      readonly sha256: string;
    }
  | { readonly ok: false; readonly problem: DatasetProblem };

/**
 * Opens a file through the one door, in turns, so that the page stays alive and can be told to stop; throws once it is
 * not wanted any more. Not in a worker: the content policy takes no script from a string, and so no address of a worker.
 */
export async function openInTurns(bytes: Uint8Array, watch: Watch = {}): Promise<OpenedBytes> {
  if (bytes.length > limits.bytes) {
    return refuseExcess({ of: 'bytes', found: bytes.length, most: limits.bytes, at: '' });
  }
  const read = textOfFile(bytes);
  if (!read.ok) return read;
  const sha256 = await sha256InTurns(bytes, partOf(watch, 0, 0.2));
  const opened = await finishInTurns(openSteps(read.text), partOf(watch, 0.2, 0.9));
  if (!opened.ok) return opened;
  const { dataset, leftOut } = opened;
  const index = await finishInTurns(indexSteps(dataset), partOf(watch, 0.9, 0.95));
  // What is asked first is at hand when it is drawn.
  await finishInTurns(columnSteps(index), partOf(watch, 0.95, 1));
  return { ok: true, index, leftOut, sha256 };
}
