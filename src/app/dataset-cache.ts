import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import type { LeftOut } from '@/dataset/left-out';
import { loadDataset } from '@/dataset/load';
import type { DatasetProblem } from '@/dataset/problem';
import { type DossierSource, ownSource } from '@/state/dossier-source';

export type Loaded =
  | {
      readonly ok: true;
      readonly index: DatasetIndex;
      readonly leftOut: readonly LeftOut[];
      readonly source: DossierSource;
    }
  | { readonly ok: false; readonly problem: DatasetProblem }
  /** The dossier that a link names is not here: it has to be asked for. */
  | { readonly ok: false; readonly wanted: string };

let ready: Promise<Loaded> | null = null;

/** The dataset, fetched once; a failure is forgotten so that Retry tries again. */
export function datasetOnce(url: string): Promise<Loaded> {
  ready ??= loadDataset(url, fetch, __DATASET_SHA256__).then((opened): Loaded => {
    if (opened.ok) return { ok: true, index: indexDataset(opened.dataset), leftOut: opened.leftOut, source: ownSource };
    ready = null;
    return opened;
  });
  return ready;
}
