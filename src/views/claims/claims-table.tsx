import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { groupInk } from '@/picture/group-color';
import { standingOfRow } from '@/query/row';
import { useFocus } from '@/state/lights';
import type { ClaimTab } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';
import { type Column, DataTable } from '@/ui/data-table';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import { NumberBox } from '@/ui/number-box';
import { sentenceIn } from './board-columns';
import { type ClaimRow, claimantOfRow } from './claim-row';
import styles from './claims-table.module.css';
import { EmptyClaims } from './empty-claims';

const size = ({ item: { quantity } }: ClaimRow): number | null => quantity?.min ?? quantity?.max ?? null;

/** The same claims as the tab draws, as a table; every article number leads to its sentence. */
export function ClaimsTable({ rows, tab }: { readonly rows: readonly ClaimRow[]; readonly tab: ClaimTab }) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const words = useWords();
  const own = wordsOf(lang).claims;
  const focus = useFocus();
  const nameOf = (row: ClaimRow) => claimantOfRow(index, row, lang, words.narrator);
  const standing = (row: ClaimRow): string => {
    const value = standingOfRow(row);
    return value === 'outside'
      ? own.table.outside
      : row.standing === null
        ? words.certainty.undated
        : words.certainty[value];
  };
  const columns: Column<ClaimRow>[] = [
    {
      id: 'title',
      label: own.table.title,
      heading: true,
      sort: ({ item }) => item.title[lang],
      cell: ({ item }) => (
        <Link to={linkTo({ kind: 'claim', id: item.id, sentence: null })} className={styles.title}>
          <Spoken text={item.title} />
        </Link>
      ),
    },
    {
      id: 'claimant',
      label: own.table.claimant,
      sort: (row) => nameOf(row).name,
      cell: (row) => <span style={{ color: groupInk(nameOf(row).group) }}>{nameOf(row).name}</span>,
    },
    {
      id: 'kind',
      label: own.table.kind,
      sort: ({ item }) => words.claimKinds[item.kind],
      cell: ({ item }) => words.claimKinds[item.kind],
    },
    {
      id: 'modality',
      label: own.table.modality,
      sort: ({ item }) => (item.stage ? words.stages[item.stage] : words.modalities[item.modality]),
      cell: ({ item }) => (item.stage ? words.stages[item.stage] : words.modalities[item.modality]),
    },
    {
      id: 'quantity',
      label: own.table.quantity,
      // Where no claim has a number there is none to keep in sight.
      kept: rows.some(({ item }) => item.quantity !== null),
      sort: size,
      cell: ({ item }) => item.quantity?.wording[lang] ?? '',
    },
    {
      id: 'said',
      label: own.table.said,
      sort: ({ item }) => item.said.start ?? item.said.end,
      cell: ({ item }) => <span className={styles.date}>{formatWhen(item.said, lang)}</span>,
    },
    {
      id: 'about',
      label: own.table.about,
      sort: ({ item }) => item.aboutDate?.start ?? item.aboutDate?.end ?? null,
      cell: ({ item }) =>
        item.aboutDate ? <span className={styles.date}>{formatWhen(item.aboutDate, lang)}</span> : '',
    },
    {
      id: 'attribution',
      label: own.table.attribution,
      sort: ({ item }) => words.attributions[item.attribution],
      cell: ({ item }) => (
        <span className={item.attribution === 'doubtful' ? styles.doubt : undefined}>
          {words.attributions[item.attribution]}
        </span>
      ),
    },
    { id: 'standing', label: own.table.standing, sort: standing, cell: standing },
    {
      id: 'articles',
      label: own.table.articles,
      sort: ({ item }) => Math.min(...item.reports.map(({ article }) => index.numberOf.get(article) ?? 0)),
      cell: ({ item }) => (
        <span className={styles.articles}>
          <ListStart items={item.reports} first={12} last="span">
            {({ article }) => {
              const number = index.numberOf.get(article) ?? 0;
              const sentence = sentenceIn(item, article);
              const ordinal = index.sentences.get(sentence ?? '')?.ordinal ?? 0;
              return (
                <Link
                  key={article}
                  to={linkTo({ kind: 'article', id: article, sentence })}
                  aria-label={own.table.sentence(number, ordinal)}
                >
                  <NumberBox number={number} />
                </Link>
              );
            }}
          </ListStart>
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={own.table.caption(own.tabs[tab])}
      columns={columns}
      rows={rows}
      rowId={({ item }) => item.id}
      lit={({ item }) => focus?.claim.has(item.id) ?? false}
      pointing={(row) => pointing({ kind: 'claim', id: row.item.id })}
      empty={<EmptyClaims tab={tab} />}
    />
  );
}
