import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { groupInk } from '@/picture/group-color';
import { standingOfRow } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { useMore } from '@/ui/more';
import { Sheet } from '@/ui/sheet';
import { type ClaimRow, claimantOfRow } from './claim-row';
import styles from './claim-sheet.module.css';

interface ClaimSheetProps {
  readonly title: string;
  readonly note: string | null;
  readonly rows: readonly ClaimRow[];
  readonly onClose: () => void;
}

/** The claims behind one mark, each a link: for marks that stand too close together to be pointed at one by one. */
export function ClaimSheet({ title, note, rows, onClose }: ClaimSheetProps) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const words = useWords();
  const own = wordsOf(lang).claims;
  const { shown, more } = useMore(rows);
  return (
    <Sheet title={title} note={note} closeWord={own.sheet.close} className={styles.sheet} onClose={onClose}>
      <ul>
        {shown.map((row) => {
          const { item } = row;
          const claimant = claimantOfRow(index, row, lang, words.narrator);
          const facts = [
            item.quantity?.wording[lang] ?? '',
            own.said(formatWhen(item.said, lang, 'short')),
            item.attribution === 'stated' ? '' : words.attributions[item.attribution],
            standingOfRow(row) === 'possible' ? words.certainty.possible : '',
          ].filter(Boolean);
          return (
            <li key={item.id}>
              <Link
                to={linkTo({ kind: 'claim', id: item.id, sentence: null })}
                {...pointing({ kind: 'claim', id: item.id })}
              >
                <Spoken text={item.title} />
              </Link>
              <span className={styles.meta}>
                <span style={{ color: groupInk(claimant.group) }}>{claimant.name}</span>
                {` · ${facts.join(' · ')}`}
              </span>
            </li>
          );
        })}
      </ul>
      {more}
    </Sheet>
  );
}
