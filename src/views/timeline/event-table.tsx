import { useMemo } from 'react';
import type { Event } from '@/domain/event';
import { inOrder } from '@/domain/in-order';
import { formatList, formatNumber } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { HeadDot } from '@/marks/head';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { headStyle } from '@/picture/head-style';
import type { Row } from '@/query/row';
import { useFocus } from '@/state/lights';
import { useAanloop } from '@/state/use-aanloop';
import { type Column, DataTable } from '@/ui/data-table';
import { Link } from '@/ui/link';
import styles from './event-list.module.css';
import { fillsOf } from './event-mark';
import { keptEvents } from './headline';

/** The timeline as a table: the events in the chosen dates, under the same filters. */
export function EventTable() {
  const { index, projection, lang, linkTo } = useAanloop('index', 'projection', 'lang', 'linkTo');
  const words = useWords();
  const own = useWords().timeline;
  const focus = useFocus();
  const rows = useMemo(() => keptEvents(projection).sort((a, b) => inOrder(startOf(a), startOf(b))), [projection]);
  const columns = useMemo((): Column<Row<Event>>[] => {
    const namesOf = ({ item }: Row<Event>): string =>
      formatList(
        [...new Set(item.participants.map(({ actor }) => index.actors.get(actor)?.name[lang] ?? actor))],
        lang,
      );
    const sentencesOf = ({ item }: Row<Event>): number => new Set(item.evidence.map(({ digest }) => digest)).size;
    const numbersOf = ({ item }: Row<Event>): number[] =>
      [...new Set(item.evidence.flatMap(({ article }) => index.numberOf.get(article) ?? []))].sort((a, b) => a - b);
    return [
      {
        id: 'title',
        label: own.columns.title,
        heading: true,
        sort: ({ item }) => item.title[lang],
        cell: ({ item }) => (
          <Link to={linkTo({ kind: 'event', id: item.id, sentence: null })} className={styles.row}>
            <HeadDot fills={fillsOf(index, item)} style={headStyle[item.status]} />
            <Spoken text={item.title} />
          </Link>
        ),
      },
      {
        id: 'date',
        label: own.columns.date,
        sort: startOf,
        cell: ({ when }) => (when ? formatWhen(when, lang) : words.certainty.undated),
      },
      {
        id: 'type',
        label: own.columns.type,
        sort: ({ item }) => words.eventTypes[item.type],
        cell: ({ item }) => words.eventTypes[item.type],
      },
      {
        id: 'status',
        label: own.columns.status,
        sort: ({ item }) => words.statuses[item.status],
        cell: ({ item }) => wordStatus(item, index.actors, lang),
      },
      {
        id: 'certainty',
        label: own.columns.certainty,
        sort: ({ standing }) => words.certainty[standing ?? 'undated'],
        cell: ({ standing }) => words.certainty[standing ?? 'undated'],
      },
      { id: 'who', label: own.columns.who, sort: namesOf, cell: namesOf },
      {
        id: 'sentences',
        label: own.columns.sentences,
        numeric: true,
        sort: sentencesOf,
        cell: (row) => formatNumber(sentencesOf(row), lang),
      },
      {
        id: 'articles',
        label: own.columns.articles,
        sort: (row) => numbersOf(row)[0] ?? 0,
        cell: (row) => formatList(numbersOf(row).map(String), lang),
      },
    ];
  }, [index, lang, linkTo, words, own]);
  return (
    <DataTable
      caption={words.view.tableOf(words.regions.timeline)}
      columns={columns}
      rows={rows}
      rowId={({ item }) => item.id}
      lit={({ item }) => focus?.event.has(item.id) ?? false}
      pointing={(row) => pointing({ kind: 'event', id: row.item.id })}
      empty={own.empty.dates}
    />
  );
}

/** Undated last. */
const startOf = ({ when }: Row<Event>): string => when?.start ?? when?.end ?? '9999';
