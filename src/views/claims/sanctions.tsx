import { wordsOf } from '@/i18n/words';
import { keeps } from '@/query/filter';
import { useAanloop } from '@/state/use-aanloop';
import { mostColumns } from './board-columns';
import type { ClaimRow } from './claim-row';
import styles from './claims.module.css';
import { SanctionsBoard } from './sanctions-board';
import { SanctionsList } from './sanctions-list';
import { StageGlyph } from './stage-glyph';

interface SanctionsProps {
  readonly rows: readonly ClaimRow[];
  /** Whether a board has room. */
  readonly wide: boolean;
}

/** The sanctions by stage: a board with a column per article where there is room, else a list. */
export function Sanctions({ rows, wide }: SanctionsProps) {
  const { index, lang } = useAanloop('index', 'lang');
  const own = wordsOf(lang).claims.board;
  const isBoard = wide && index.byPublication.length <= mostColumns;
  const inForce = rows.filter((row) => row.item.stage === 'imposed' && keeps(row.misses)).length;
  return (
    <>
      {isBoard ? <SanctionsBoard rows={rows} /> : <SanctionsList rows={rows} />}
      <ul className={styles.key}>
        {isBoard && (
          <>
            <li>
              <StageGlyph stage="threatened" group="other" /> {own.keyRing}
            </li>
            <li>
              <StageGlyph stage="considered" group="other" /> {own.keyDotted}
            </li>
          </>
        )}
        <li>
          <StageGlyph stage="imposed" group="other" /> {own.keyFilled(inForce)}
        </li>
        {rows.some(({ item }) => item.conditionBasis === 'implied') && <li>{own.keyImplied}</li>}
      </ul>
    </>
  );
}
