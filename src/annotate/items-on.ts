import type { Dataset } from '@/dataset/format';
import type { Text } from '@/domain/text';

/** The events and claims that rest on a sentence. */
export function itemsOn(dataset: Dataset, sentence: string): { kind: 'event' | 'claim'; id: string; title: Text }[] {
  const events = dataset.events.filter(({ evidence }) => evidence.some(({ digest }) => digest === sentence));
  const claims = dataset.claims.filter(({ reports }) =>
    reports.some(({ evidence }) => evidence.some(({ digest }) => digest === sentence)),
  );
  return [
    ...events.map(({ id, title }) => ({ kind: 'event' as const, id, title })),
    ...claims.map(({ id, title }) => ({ kind: 'claim' as const, id, title })),
  ];
}
