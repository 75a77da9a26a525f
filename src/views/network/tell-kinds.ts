import type { Relation } from '@/domain/relation';
import type { Language } from '@/domain/text';
import type { RelationKind } from '@/domain/vocabulary';
import { wordsOf } from '@/i18n/words';

/** "3 calls", "1 message", "4 others": the kinds that occur most, at most so many of them. */
export function tellKinds(relations: readonly Pick<Relation, 'kind'>[], lang: Language, most = 3): string[] {
  const counts = new Map<RelationKind, number>();
  for (const { kind } of relations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const told = sorted.slice(0, sorted.length === most + 1 ? most + 1 : most);
  const others = relations.length - told.reduce((sum, [, count]) => sum + count, 0);
  const words = told.map(([kind, count]) => wordsOf(lang).network.ofKind(kind, count));
  return others > 0 ? [...words, wordsOf(lang).network.andOther(others)] : words;
}
