import { Link } from 'react-router';
import { wordsOf } from '@/i18n/words';
import { markAttributes } from '@/marks/mark-state';
import { useAanloop } from '@/state/use-aanloop';
import type { ClaimRow } from './claim-row';
import styles from './troops-chart.module.css';

/** What the picture cannot hold, in words. */
export function ChartNotes({
  unlabelled,
  earlier,
  later,
  undated,
}: {
  readonly unlabelled: number;
  readonly earlier: number;
  readonly later: number;
  readonly undated: readonly ClaimRow[];
}) {
  const { lang, linkTo } = useAanloop('lang', 'linkTo');
  const words = wordsOf(lang).claims;
  const edges = [earlier > 0 ? `‹ ${words.earlier(earlier)}` : '', later > 0 ? `${words.later(later)} ›` : '']
    .filter(Boolean)
    .join(' · ');
  if (!edges && unlabelled === 0 && undated.length === 0) return null;
  return (
    <div className={styles.notes}>
      {edges && <p>{edges}</p>}
      {unlabelled > 0 && <p>{words.noRoom(unlabelled)}</p>}
      {undated.length > 0 && (
        <p>
          {words.undated(undated.length)}{' '}
          {undated.map(({ item }, i) => (
            <span key={item.id}>
              {i > 0 && '; '}
              <Link
                to={linkTo({ kind: 'claim', id: item.id, sentence: null })}
                {...markAttributes({ kind: 'claim', id: item.id }, { standing: 'certain' })}
              >
                {item.title[lang]}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
