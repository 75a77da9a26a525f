import { type DatasetIndex, indexSteps } from '@/dataset/index-dataset';
import type { LeftOut } from '@/dataset/left-out';
import { loadDataset } from '@/dataset/load';
import { openBytes } from '@/dataset/open-bytes';
import type { DatasetProblem } from '@/dataset/problem';
import { columnSteps } from '@/query/columns';
import { finishInTurns } from '@/query/finish-in-turns';
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

/** The dataset as the page itself brings it, which it does where the page is the first that most people open; once. */
const takeFromPage = (): Uint8Array<ArrayBuffer> | null => {
  const brought = document.getElementById('site-dataset');
  brought?.remove();
  return brought && new TextEncoder().encode(brought.textContent);
};

const read = async (url: string): Promise<Loaded> => {
  const brought = takeFromPage();
  const opened = await (brought ? openBytes(brought, __DATASET_SHA256__) : loadDataset(url, fetch, __DATASET_SHA256__));
  if (!opened.ok) return opened;
  const index = await finishInTurns(indexSteps(opened.dataset));
  // What is asked first is at hand when it is drawn.
  await finishInTurns(columnSteps(index));
  return { ok: true, index, leftOut: opened.leftOut, source: ownSource };
};

/** The dataset, read once; a failure is forgotten so that Retry fetches it. */
export function datasetOnce(url: string): Promise<Loaded> {
  ready ??= read(url).then((loaded) => {
    if (!loaded.ok) ready = null;
    return loaded;
  });
  return ready;
}
