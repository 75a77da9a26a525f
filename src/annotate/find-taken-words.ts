import type { Dataset } from '@/dataset/format';
import { type SharedRun, sharedRunsWith } from '@/text/shared-runs';
import type { Session } from './session';

export interface TakenWords extends SharedRun {
  /** "claims/over-1200 title.nl". */
  readonly at: string;
  /** The whole text that holds them. */
  readonly text: string;
  readonly kind: string;
  readonly id: string;
  readonly field: string;
}

function* textsIn(value: unknown, path: readonly string[]): Generator<{ path: readonly string[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) yield* textsIn(child, [...path, key]);
}

const lists = ['articles', 'actors', 'events', 'claims', 'relations', 'questions', 'retired'] as const;

/**
 * Runs of nine words that a dossier has from the texts it is about: to be retold, unless a person keeps them as a quotation.
 * The same words in both languages are told once.
 */
export function findTakenWords(dataset: Dataset, texts: Session['texts']): TakenWords[] {
  const shared = sharedRunsWith(texts.map(({ article, text }) => [article, text] as const));
  const items: { at: string; kind: string; id: string; item: object }[] = [
    { at: 'dossier', kind: 'dossier', id: dataset.dossier.id, item: dataset.dossier },
    ...lists.flatMap((list) =>
      dataset[list].map((item) => ({ at: `${list}/${item.id}`, kind: list.slice(0, -1), id: item.id, item })),
    ),
  ];
  const found: TakenWords[] = [];
  const seen = new Set<string>();
  for (const { at, kind, id, item } of items) {
    for (const { path, text } of textsIn(item, [])) {
      for (const run of shared(text)) {
        const key = `${at} ${run.words} ${path.slice(0, -1).join('.')}`;
        if (seen.has(key)) continue;
        seen.add(key);
        found.push({ ...run, at: `${at} ${path.join('.')}`, text, kind, id, field: path.join('.') });
      }
    }
  }
  return found;
}

export const keptKey = ({ at, words }: Pick<TakenWords, 'at' | 'words'>): string => `kept ${at} ${words}`;

/** What of it has still to be retold: what was not kept by choice. */
export const stillTaken = (found: readonly TakenWords[], decisions: Session['decisions']): TakenWords[] =>
  found.filter((one) => decisions[keptKey(one)] !== 'quotation');
