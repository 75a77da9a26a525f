import type { Relation } from '@/domain/relation';
import { formatWhen } from '@/i18n/format-when';
import { networkWords } from '@/i18n/network-words';
import { useWords } from '@/i18n/use-words';
import type { Row } from '@/query/row';
import { hover } from '@/state/transient';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import { type Column, DataTable } from '@/ui/data-table';
import { OriginLinks, SentenceLinks } from './relation-links';
import styles from './relation-table.module.css';

/** The network as a table: one row for each contact under the whole filter. */
export function RelationTable({ rows }: { readonly rows: readonly Row<Relation>[] }) {
  const { index, lang } = useAanloop();
  const focus = useFocus();
  const words = useWords();
  const own = networkWords[lang];
  const nameOf = (id: string): string => index.actors.get(id)?.name[lang] ?? id;
  const columns: Column<Row<Relation>>[] = [
    {
      id: 'source',
      label: own.source,
      heading: true,
      cell: ({ item }) => <span className={styles.name}>{nameOf(item.source)}</span>,
      sort: ({ item }) => nameOf(item.source),
    },
    {
      id: 'kind',
      label: own.kind,
      cell: ({ item }) => <span className={styles.word}>{words.relationKinds[item.kind]}</span>,
      sort: ({ item }) => words.relationKinds[item.kind],
    },
    {
      id: 'target',
      label: own.target,
      cell: ({ item }) => <span className={styles.name}>{nameOf(item.target)}</span>,
      sort: ({ item }) => nameOf(item.target),
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
      cell: ({ item }) => words.statuses[item.status],
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
      rows={rows}
      rowId={({ item }) => item.id}
      lit={({ item }) => focus?.relation.has(item.id) ?? false}
      onPoint={(row) => (row ? hover({ kind: 'relation', id: row.item.id }) : hover())}
      empty={own.empty}
    />
  );
}
