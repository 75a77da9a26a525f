import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import type { LeftOut } from '@/dataset/left-out';
import { loadDataset } from '@/dataset/load';
import type { DatasetProblem } from '@/dataset/problem';

export type Loaded =
  | { readonly ok: true; readonly index: DatasetIndex; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly problem: DatasetProblem };

let ready: Promise<Loaded> | null = null;

/** The dataset, fetched once; a failure is forgotten so that Retry tries again. */
export function datasetOnce(url: string): Promise<Loaded> {
  ready ??= loadDataset(url, fetch, __DATASET_SHA256__).then((opened): Loaded => {
    if (opened.ok) return { ok: true, index: indexDataset(opened.dataset), leftOut: opened.leftOut };
    ready = null;
    return opened;
  });
  return ready;
}
