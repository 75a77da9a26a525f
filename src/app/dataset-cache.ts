import type { DatasetProblem } from '@/dataset/decode';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { loadDataset } from '@/dataset/load';

export type Loaded =
  | { readonly ok: true; readonly index: DatasetIndex }
  | { readonly ok: false; readonly problem: DatasetProblem };

let ready: Promise<Loaded> | null = null;

/** The dataset, fetched once; a failure is forgotten so that Retry tries again. */
export function datasetOnce(url: string): Promise<Loaded> {
  ready ??= loadDataset(url).then((decoded): Loaded => {
    if (decoded.ok) return { ok: true, index: indexDataset(decoded.dataset) };
    ready = null;
    return decoded;
  });
  return ready;
}
