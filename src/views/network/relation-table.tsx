import type { Relation } from '@/domain/relation';
import { isTargetInferred } from '@/domain/relation';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { verbOf } from '@/i18n/verb-of';
import { wordStatus } from '@/i18n/word-status';
import { wordsOf } from '@/i18n/words';
import { pointing } from '@/marks/pointing';
import type { Row } from '@/query/row';
import type { ScopedNetwork } from '@/query/scope-network';
import { useFocus } from '@/state/lights';
import { useAanloop } from '@/state/use-aanloop';
import { type Column, DataTable } from '@/ui/data-table';
import { OriginLinks, SentenceLinks } from './relation-links';
import styles from './relation-table.module.css';

/** The network as a table: one row for each contact under the whole filter, between those who are drawn. */
export function RelationTable({ network }: { readonly network: Pick<ScopedNetwork, 'nodes' | 'rows'> }) {
  const { index, lang } = useAanloop('index', 'lang');
  const focus = useFocus();
  const words = useWords();
  const own = wordsOf(lang).network;
  const standIns = new Map(network.nodes.flatMap(({ actor, members }) => members.map((id) => [id, actor.id] as const)));
  const nameOf = (id: string): string => index.actors.get(id)?.name[lang] ?? id;
  const partyOf = (id: string): string => nameOf(standIns.get(id) ?? id);
  // Who is drawn, and after it who it was, where that is another.
  const party = (id: string) => (
    <span className={styles.name}>
      {partyOf(id)}
      {(standIns.get(id) ?? id) !== id && <small> ({nameOf(id)})</small>}
    </span>
  );
  const order = (id: string): string => `${partyOf(id)} ${nameOf(id)}`;
  const columns: Column<Row<Relation>>[] = [
    {
      id: 'source',
      label: own.source,
      heading: true,
      cell: ({ item }) => party(item.source),
      sort: ({ item }) => order(item.source),
    },
    {
      id: 'kind',
      label: own.kind,
      cell: ({ item }) => <span className={styles.word}>{verbOf(item.kind, index.actors.get(item.source), lang)}</span>,
      sort: ({ item }) => words.relationKinds[item.kind],
    },
    {
      id: 'target',
      label: own.target,
      cell: ({ item }) => (
        <>
          {party(item.target)}
          {isTargetInferred(item) && <small> ({words.targetInferred})</small>}
        </>
      ),
      sort: ({ item }) => order(item.target),
    },
    {
      id: 'date',
      label: own.date,
      cell: ({ when, standing }) => {
        const date = when ? formatWhen(when, lang) : words.certainty.undated;
        return (
          <span className={styles.date}>
            {standing === 'possible' ? `${date} (${words.certainty.possible})` : date}
          </span>
        );
      },
      sort: ({ span }) => span?.start ?? span?.end ?? null,
    },
    {
      id: 'articles',
      label: own.articles,
      cell: ({ item }) => <SentenceLinks relation={item} />,
      sort: ({ item }) => Math.min(...item.evidence.map(({ article }) => index.numberOf.get(article) ?? 0)),
    },
    {
      id: 'sign',
      label: own.sign,
      cell: ({ item }) => words.signs[item.sign],
      sort: ({ item }) => words.signs[item.sign],
    },
    {
      id: 'status',
      label: own.status,
      cell: ({ item }) => wordStatus(item, index.actors, lang),
      sort: ({ item }) => words.statuses[item.status],
    },
    {
      id: 'origin',
      label: own.belongsTo,
      cell: ({ item }) => (
        <span className={styles.origin}>
          <OriginLinks relation={item} />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={own.caption}
      columns={columns}
      rows={network.rows}
      rowId={({ item }) => item.id}
      lit={({ item }) => focus?.relation.has(item.id) ?? false}
      pointing={(row) => pointing({ kind: 'relation', id: row.item.id })}
      empty={own.empty}
    />
  );
}
