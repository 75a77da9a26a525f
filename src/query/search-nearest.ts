import type { DatasetIndex } from '@/dataset/index-dataset';
import { type Hit, hitOf, searchableOf } from './search';
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
  const { engine, elsewhere } = searchableOf(index);
  const named = new Map(elsewhere.wordsIn(engine, asked));
  const own = engine.search(queryOf(asked, 'OR')).map((result) => {
    const met = new Set(result.queryTerms);
    const byName = named.get(result.id);
    named.delete(result.id);
    return {
      hit: hitOf(result),
      met: asked.filter((one) => byName?.has(one) || met.has(one.word) || one.stems.some((stem) => met.has(stem)))
        .length,
    };
  });
  const counted = [...own, ...[...named].map(([key, met]) => ({ hit: hitOf({ id: key, score: 0 }), met: met.size }))];
  const most = Math.max(0, ...counted.map(({ met }) => met));
  const isNear = most > 0 && most * 2 >= all.length;
  return {
    hits: isNear ? counted.filter(({ met }) => met === most).map(({ hit }) => hit) : [],
    met: isNear ? most : 0,
    asked: all.length,
  };
}
