import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Text } from '@/domain/text';

/** What an item is called; null for an id that is not here. */
export function nameOfItem(index: DatasetIndex, kind: string, id: string): Text | null {
  const found: Readonly<Record<string, Text | undefined>> = {
    event: index.events.get(id)?.title,
    claim: index.claims.get(id)?.title,
    actor: index.actors.get(id)?.name,
    article: index.articles.get(id)?.title,
  };
  return found[kind] ?? null;
}
