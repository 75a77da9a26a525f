import type { DatasetIndex } from '@/dataset/index-dataset';
import type { ItemKind } from '@/domain/retired';
import type { Link } from './link';
import type { ParsedLink } from './parse-link';

export interface IdNotice {
  readonly reason: 'unknown-id' | 'unknown-sentence';
  readonly name: string;
  readonly value: string;
}

/** Leaves out of a link what this dataset does not have; an id that was merged becomes its survivor. */
export function checkLink(
  whole: DatasetIndex,
  { link, notices }: ParsedLink,
): { link: Link; notices: readonly (IdNotice | ParsedLink['notices'][number])[] } {
  const found: IdNotice[] = [];
  const keep = (ids: readonly string[], known: ReadonlyMap<string, unknown>, kind: ItemKind): string[] => {
    const kept = ids.flatMap((id) => {
      if (known.has(id)) return [id];
      const survivors =
        whole.dataset.retired.find((retired) => retired.id === id && retired.kind === kind)?.replacedBy ?? [];
      if (survivors.length === 1) return survivors;
      found.push({ reason: 'unknown-id', name: kind, value: id });
      return [];
    });
    return [...new Set(kept)];
  };
  const actors = keep(link.query.actors, whole.actors, 'actor');
  const articles = keep(link.query.articles, whole.articles, 'article');
  const sentence = link.open?.sentence ?? null;
  const isLost = sentence !== null && !whole.sentences.has(sentence);
  if (isLost) found.push({ reason: 'unknown-sentence', name: '#', value: sentence });
  return {
    link: {
      ...link,
      open: link.open && isLost ? { ...link.open, sentence: null } : link.open,
      query: { ...link.query, actors, articles },
    },
    notices: [...notices, ...found],
  };
}
