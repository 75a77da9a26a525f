import type { Dataset } from '@/dataset/format';
import { slugOf } from '@/domain/id';

/** An id of these words that is not taken yet; lower-case ASCII, at most 60 letters. */
export function mintId(words: string, taken: (id: string) => boolean, fallback: string): string {
  const spelled = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øœ]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l');
  const plain = slugOf(spelled).slice(0, 60).replace(/-$/, '');
  // An id of an article and "-s1" is one of a sentence.
  const base = plain === '' || /-s\d+$/.test(plain) || plain === 'narrator' ? fallback : plain;
  if (plain === base && !taken(base)) return base;
  for (let i = 2; ; i++) if (!taken(`${base}-${i}`)) return `${base}-${i}`;
}

const allIds = (dataset: Dataset): Set<string> =>
  new Set(
    [
      dataset.articles,
      dataset.actors,
      dataset.events,
      dataset.claims,
      dataset.relations,
      dataset.questions,
      dataset.retired,
    ]
      .flat()
      .map(({ id }) => id),
  );

export const newId = (dataset: Dataset, words: string, fallback: string): string => {
  const taken = allIds(dataset);
  return mintId(words, (id) => taken.has(id), fallback);
};
