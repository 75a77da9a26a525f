import type { Range } from '@/text/range';
import type { LockedArticle } from './lock';

/** Where something stands in an original, with the hash of what stands there. */
export interface Located extends Range {
  readonly sha256: string;
}

export interface Failure {
  readonly wrong: string;
  readonly right: string;
}

type Finding = { readonly located: Located } | { readonly failure: Failure };

/** An article's own text as the compiler asks it: either the text itself or what the lock remembers of it. */
export interface Original {
  readonly sha256: string;
  readonly length: number;
  /** Null where only the lock is at hand. */
  readonly text: string | null;
  /** `owner` is the id before the colon of the anchor. */
  readonly locate: (owner: string, words: string, window: Range) => Finding;
  /** Every place an alias stands as whole words; null if that is not known here. */
  readonly occurrences: (alias: string) => readonly Located[] | null;
}

export const anchorKey = (owner: string, words: string): string => `${owner}: ${words.replace(/\s+/g, ' ').trim()}`;

/** Keeps all that an original answered, which is exactly what the lock must hold. */
export function recordOriginal(original: Original): { original: Original; locked: () => LockedArticle } {
  const anchors: LockedArticle['anchors'] = {};
  const aliases: LockedArticle['aliases'] = {};
  return {
    original: {
      ...original,
      locate: (owner, words, window) => {
        const finding = original.locate(owner, words, window);
        if ('located' in finding) {
          const { start, end, sha256 } = finding.located;
          anchors[anchorKey(owner, words)] = [start, end, sha256];
        }
        return finding;
      },
      occurrences: (alias) => {
        const found = original.occurrences(alias);
        if (found) aliases[alias] = found.map(({ start, end, sha256 }) => [start, end, sha256]);
        return found;
      },
    },
    locked: () => ({ sha256: original.sha256, length: original.length, anchors, aliases }),
  };
}
