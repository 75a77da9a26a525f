import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Hit } from './search';

type Search = (index: DatasetIndex, words: string) => readonly Hit[];

let here: Search | null = null;
let onItsWay: Promise<void> | null = null;

export const provideSearch = (search: Search): void => {
  here = search;
};

/** Brings the search, which is in a file of its own: a question without words needs none of it. One that failed is asked for again. */
export function fetchSearch(): Promise<void> {
  onItsWay ??= import('./search').then(
    ({ search }) => provideSearch(search),
    (error: unknown) => {
      onItsWay = null;
      throw error;
    },
  );
  return onItsWay;
}

/** What has to come before these words can be asked for; null where nothing has. */
export const waitForSearch = (words: string): Promise<void> | null =>
  words === '' || here !== null ? null : fetchSearch();

/** What the words are found in, best first. Whoever asks has waited. */
export const searchWords: Search = (index, words) => {
  if (here === null) throw new Error('words were asked for before the search was here');
  return here(index, words);
};
