import type { LockedArticle } from './lock';
import { anchorKey, type Located, type Original } from './original';

export const relock = 'run "npm run compile -- --articles DIR" where the articles are at hand';

/** An original of which only the lock is at hand. */
export function lockedOriginal(locked: LockedArticle): Original {
  const located = ([start, end, sha256]: readonly [number, number, string]): Located => ({ start, end, sha256 });
  const stretchOf = (key: string) => (Object.hasOwn(locked.anchors, key) ? locked.anchors[key] : undefined);
  return {
    sha256: locked.sha256,
    length: locked.length,
    text: null,
    locate: (owner, words, window) => {
      const stretch = stretchOf(anchorKey(owner, words));
      if (!stretch) return { failure: { wrong: 'not in anchors.lock.json', right: relock } };
      const inside = stretch[0] >= window.start && stretch[1] <= window.end;
      if (!inside) return { failure: { wrong: 'outside its digest sentence by anchors.lock.json', right: relock } };
      return { located: located(stretch) };
    },
    occurrences: (alias) =>
      Object.hasOwn(locked.aliases, alias) ? (locked.aliases[alias]?.map(located) ?? null) : null,
  };
}
