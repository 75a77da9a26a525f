/** A run this long that stands in an article too is taken from it. */
export const takenRun = 9;

interface RunWord {
  readonly word: string;
  readonly index: number;
}

/** The words by which texts are compared: no case, no punctuation, accents composed. */
const runWords = (text: string): RunWord[] =>
  [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(({ 0: word, index }) => ({ word, index }));

const runsOf = (words: readonly RunWord[]): { index: number; key: string }[] =>
  words.slice(0, Math.max(0, words.length - takenRun + 1)).map(({ index }, at) => ({
    index,
    key: words
      .slice(at, at + takenRun)
      .map(({ word }) => word)
      .join(' '),
  }));

export interface SharedRun {
  /** The article it is taken from. */
  readonly article: string;
  /** The nine words with which it begins. */
  readonly words: string;
  /** Where it begins in the text as NFC. */
  readonly index: number;
}

/** Finds what a text shares with articles; made once for many texts. */
export function sharedRunsWith(articles: Iterable<readonly [string, string]>): (text: string) => SharedRun[] {
  const taken = new Map<string, string>();
  for (const [article, text] of articles) for (const { key } of runsOf(runWords(text))) taken.set(key, article);
  return (text) => {
    const found: SharedRun[] = [];
    let last = -1;
    for (const [at, { index, key }] of runsOf(runWords(text)).entries()) {
      const article = taken.get(key);
      // A longer run is a row of runs of nine: told once, where it begins.
      const goesOn = article !== undefined && last === at - 1 && last >= 0;
      if (article !== undefined) last = at;
      if (article !== undefined && !goesOn) found.push({ article, words: key, index });
    }
    return found;
  };
}
