import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { countFound, type Match } from '@/query/match-original';
import { nameOfItem } from '@/query/name-of-item';
import type { Unfound } from '@/query/project-original';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import styles from './reader-header.module.css';

/** How the reader's copy stands to what was read, and what of it is not there as it was. */
export function OriginalState({ match, unfound }: { readonly match: Match; readonly unfound: readonly Unfound[] }) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const lang = useLanguage();
  const own = lateWordsOf(lang).originals;
  const { found, all } = countFound(match);
  const named = unfound.flatMap((one) => {
    const title = nameOfItem(index, one.ref.kind, one.ref.id);
    return title ? { ...one, title: title[lang] } : [];
  });
  return (
    <div className={styles.copy}>
      <p>{match.isExact ? own.stateExact : own.state(found, all)}</p>
      {named.length > 0 && (
        <details>
          <summary>{own.unfound}</summary>
          <ul>
            <ListStart items={named}>
              {({ ref, status, sentence, title }) => (
                <li key={`${ref.kind} ${ref.id} ${sentence} ${status}`}>
                  <Link to={linkTo({ kind: 'article', id: match.article, sentence })}>{title}</Link>:{' '}
                  {own.statuses[status]}
                </li>
              )}
            </ListStart>
          </ul>
        </details>
      )}
    </div>
  );
}
