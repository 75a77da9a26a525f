import type { Authored } from './authored';
import type { Original } from './original';
import type { Report } from './problem';

/** A run this long that stands in an article too is taken from it; `own-words.mjs` counts the same way. */
const run = 9;

interface Word {
  readonly word: string;
  readonly index: number;
}

const wordsOf = (text: string): Word[] =>
  [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(({ 0: word, index }) => ({ word, index }));

const runs = (words: readonly Word[]): { index: number; key: string }[] =>
  words.slice(0, Math.max(0, words.length - run + 1)).map(({ index }, at) => ({
    index,
    key: words
      .slice(at, at + run)
      .map(({ word }) => word)
      .join(' '),
  }));

/** What is written in data/ is in our own words; told only where the articles are at hand. */
export function checkOwnWords(authored: Authored, originals: ReadonlyMap<string, Original>, report: Report): void {
  const taken = new Map<string, string>();
  for (const [article, { text }] of originals) for (const { key } of runs(wordsOf(text ?? ''))) taken.set(key, article);
  for (const { name, text } of authored.files) {
    let last = -1;
    for (const [at, { index, key }] of runs(wordsOf(text)).entries()) {
      const article = taken.get(key);
      // A longer run is a row of runs of nine: told once, where it begins.
      const goesOn = article !== undefined && last === at - 1 && last >= 0;
      if (article !== undefined) last = at;
      if (article === undefined || goesOn) continue;
      const line = text.normalize('NFC').slice(0, index).split('\n').length;
      report({ file: name, line }, `${run} words or more as in ${article}: "${key} …"`, 'tell it in your own words');
    }
  }
}
