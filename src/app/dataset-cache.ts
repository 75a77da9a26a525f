import { completeIndex } from '@/dataset/complete-index';
import { fetchBytes } from '@/dataset/fetch-bytes';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import type { LeftOut } from '@/dataset/left-out';
import { loadDataset } from '@/dataset/load';
import type { DatasetProblem } from '@/dataset/problem';
import type { Start } from '@/dataset/start-of';
import { type DossierSource, ownSource } from '@/state/dossier-source';
import { begunIndex, setBegun } from '@/state/start-part';

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

const indexed = (index: DatasetIndex, leftOut: readonly LeftOut[] = []): Loaded => ({
  ok: true,
  index,
  leftOut,
  source: ownSource,
});

const load = async (url: string): Promise<Loaded> => {
  const opened = await loadDataset(url, fetch, __DATASET_SHA256__);
  if (!opened.ok) return opened;
  const begun = begunIndex();
  if (!begun || !opened.isProven) return indexed(indexDataset(opened.dataset), opened.leftOut);
  completeIndex(begun, opened.dataset);
  setBegun(null);
  return indexed(begun);
};

let ready: Promise<Loaded> | null = null;

/** The dataset, fetched once; a failure is forgotten so that Retry tries again. */
export function datasetOnce(url: string): Promise<Loaded> {
  ready ??= load(url);
  const answer = ready;
  void answer.then(({ ok }) => {
    if (!ok && ready === answer) ready = null;
  });
  return answer;
}

/** Fetches the rest of a dataset that was begun; where it does not come, or is another, that is what is told next. */
export async function restOnce(url: string, begun: DatasetIndex): Promise<boolean> {
  const loaded = await datasetOnce(url);
  if (loaded.ok && loaded.index === begun) return true;
  setBegun(null);
  ready = Promise.resolve(loaded);
  return false;
}

let isAsked = false;

/** The start of the dataset, before anything of the whole is asked for; null where that is under way, or there is none of this build. */
export async function startOnce(url: string): Promise<Loaded | null> {
  if (isAsked || ready) return null;
  isAsked = true;
  const fetched = await fetchBytes(url);
  if (!fetched.ok) return null;
  try {
    const { of, dataset } = JSON.parse(new TextDecoder().decode(fetched.bytes)) as Start;
    if (of !== __DATASET_SHA256__) return null;
    const index = indexDataset(dataset);
    setBegun(index);
    return indexed(index);
  } catch {
    return null;
  }
}
