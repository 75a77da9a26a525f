import type { DatasetIndex } from '@/dataset/index-dataset';
import { engineFor, type Hit, hitOf } from './search';
import { askedWords, queryOf } from './search-terms';

export interface Nearest {
  readonly hits: readonly Hit[];
  /** How many of the words each of these has. */
  readonly met: number;
  readonly asked: number;
}

/** Shorter words begin too many others to come near to anything by one. */
const fewestLetters = 3;

/** What has most of the words, where nothing has them all, and at least half; best first. */
export function searchNearest(index: DatasetIndex, words: string): Nearest {
  const all = askedWords(words, index.dataset.dossier.synonyms ?? []);
  const asked = all.filter(({ word }) => word.length >= fewestLetters);
  const counted = engineFor(index)
    .search(queryOf(asked, 'OR'))
    .map((result) => {
      const met = new Set(result.queryTerms);
      return {
        hit: hitOf(result),
        met: asked.filter(({ word, stems }) => met.has(word) || stems.some((stem) => met.has(stem))).length,
      };
    });
  const most = Math.max(0, ...counted.map(({ met }) => met));
  const isNear = most > 0 && most * 2 >= all.length;
  return {
    hits: isNear ? counted.filter(({ met }) => met === most).map(({ hit }) => hit) : [],
    met: isNear ? most : 0,
    asked: all.length,
  };
}
