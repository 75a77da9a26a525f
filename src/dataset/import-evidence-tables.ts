import type { Evidence } from '@/domain/evidence';
import type { Links } from './import-links';
import type { TableRow } from './table-reader';

/** The evidence of the item that a row is; without any that is told. */
export type Resting = (row: TableRow, kind: 'event' | 'claim' | 'relation', id: string) => Evidence[];

export async function importEvidence({ gathered, tables, known, stretchOf, sha256 }: Links): Promise<Resting> {
  const evidence = await gathered(
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
export async function tellStrayEvidence(
  { each, tables, ids }: Links,
  relations: readonly { readonly id: string }[],
): Promise<void> {
  const known = {
    event: ids.events,
    claim: ids.claims,
    relation: new Set(relations.map(({ id }) => id)),
  } as const;
  await each(tables.evidence.rows(), (row) => {
    const kind = row.wordOrNone('kind');
    if (kind !== 'event' && kind !== 'claim' && kind !== 'relation') return;
    if (!known[kind].has(row.wordOrNone('item') ?? ''))
      row.tell('item', `names no ${kind}`, `an id of the sheet ${kind}s`);
  });
}
