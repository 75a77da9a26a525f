import type { Evidence } from '@/domain/evidence';
import { gathered, type Links } from './import-links';
import type { TableRow } from './table-reader';

/** The evidence of the item that a row is; without any that is told. */
export type Resting = (row: TableRow, kind: 'event' | 'claim' | 'relation', id: string) => Evidence[];

export function importEvidence({ tables, known, stretchOf, sha256 }: Links): Resting {
  const evidence = gathered(
    tables.evidence.rows(),
    (row) => `${row.choice('kind', ['event', 'claim', 'relation'])} ${row.word('item')}`,
    (row) => ({
      article: known(row, 'article', 'articles'),
      ...stretchOf(row),
      digest: known(row, 'sentence', 'sentences'),
      sha256: sha256(row, 'sha256'),
    }),
  );
  return (row, kind, id) => {
    const own = evidence(`${kind} ${id}`);
    if (own.length === 0 && id !== '')
      row.tell('id', 'stands without evidence', `a row of the sheet evidence with ${kind} and ${id}`);
    return own;
  };
}

/** Evidence of what is in no sheet. */
export function tellStrayEvidence({ tables, ids }: Links, relations: readonly { readonly id: string }[]): void {
  for (const [kind, those] of [
    ['event', ids.events],
    ['claim', ids.claims],
    ['relation', new Set(relations.map(({ id }) => id))],
  ] as const) {
    for (const row of tables.evidence.rows()) {
      if (row.wordOrNone('kind') === kind && !those.has(row.wordOrNone('item') ?? '')) {
        row.tell('item', `names no ${kind}`, `an id of the sheet ${kind}s`);
      }
    }
  }
}
