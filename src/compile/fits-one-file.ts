import { mostClaims } from '@/dataset/fact-manifest';
import type { Dataset } from '@/dataset/format';
import { limits } from '@/dataset/limits';

/** Whether a page opens a dataset as one file; `text` is what would be written. What it refuses is written as tables. */
export function fitsOneFile(dataset: Dataset, text: string): boolean {
  const isShort = ([list, most]: [string, number]): boolean => {
    const items = dataset[list as keyof typeof limits.lists];
    return items.length <= most;
  };
  return (
    dataset.claims.length <= mostClaims &&
    Buffer.byteLength(text) <= limits.bytes &&
    Object.entries(limits.lists).every(isShort)
  );
}
