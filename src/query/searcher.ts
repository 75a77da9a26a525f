import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Hit } from './search';

type Search = (index: DatasetIndex, words: string) => readonly Hit[];

interface Searching {
  readonly search: Search;
  /** What has to be done before this one can be asked; null where nothing has. */
  readonly prepareSearch: (index: DatasetIndex) => Promise<void> | null;
}

let here: Searching | null = null;
let onItsWay: Promise<void> | null = null;

export const provideSearch = (searching: Searching): void => {
  here = searching;
};

/** Brings the search, which is in a file of its own: a question without words needs none of it. One that failed is asked for again. */
export function fetchSearch(): Promise<void> {
  onItsWay ??= import('./search').then(
    ({ search, prepareSearch }) => provideSearch({ search, prepareSearch }),
    (error: unknown) => {
      onItsWay = null;
      throw error;
    },
  );
  return onItsWay;
}

/** What has to come before these words can be asked for; null where nothing has. */
export const waitForSearch = (index: DatasetIndex, words: string): Promise<void> | null => {
  if (words === '') return null;
  return here === null ? fetchSearch() : here.prepareSearch(index);
};

/** What the words are found in, best first. Whoever asks has waited. */
export const searchWords: Search = (index, words) => {
  if (here === null) throw new Error('words were asked for before the search was here');
  return here.search(index, words);
};
