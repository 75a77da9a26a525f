import { wordsOf } from '@/i18n/words';
import { markAttributes } from '@/marks/mark-state';
import { Spoken } from '@/marks/spoken';
import { useAanloop } from '@/state/use-aanloop';
import { useViewSwitch } from '@/state/use-view-switch';
import { Link } from '@/ui/link';
import { useMore } from '@/ui/more';
import type { ClaimRow } from './claim-row';
import styles from './troops-chart.module.css';

/** As many as can be read in a line or two. */
const first = 12;

/** What the picture cannot hold, in words. */
export function ChartNotes({
  unlabelled,
  left,
  earlier,
  later,
  undated,
}: {
  readonly unlabelled: number;
  /** Numbers that are left to the table. */
  readonly left: number;
  readonly earlier: number;
  readonly later: number;
  readonly undated: readonly ClaimRow[];
}) {
  const { lang, linkTo } = useAanloop('lang', 'linkTo');
  const words = wordsOf(lang).claims;
  const { onTable } = useViewSwitch('claims', false);
  const { shown, more } = useMore(undated, first);
  const edges = [earlier > 0 ? `‹ ${words.earlier(earlier)}` : '', later > 0 ? `${words.later(later)} ›` : '']
    .filter(Boolean)
    .join(' · ');
  if (!edges && unlabelled === 0 && left === 0 && undated.length === 0) return null;
  return (
    <div className={styles.notes}>
      {edges && <p>{edges}</p>}
      {unlabelled > 0 && <p>{words.noRoom(unlabelled)}</p>}
      {left > 0 && (
        <p>
          {words.leftToTable(left)}{' '}
          <button type="button" onClick={onTable}>
            {words.toTable}
          </button>
        </p>
      )}
      {undated.length > 0 && (
        <p>
          {words.undated(undated.length)}{' '}
          {shown.map(({ item }, i) => (
            <span key={item.id}>
              {i > 0 && '; '}
              <Link
                to={linkTo({ kind: 'claim', id: item.id, sentence: null })}
                {...markAttributes({ kind: 'claim', id: item.id }, { standing: 'certain' })}
              >
                <Spoken text={item.title} />
              </Link>
            </span>
          ))}{' '}
          {more}
        </p>
      )}
    </div>
  );
}
