import { claimsWords } from '@/i18n/claims-words';
import { emptyQuery } from '@/query/query';
import type { ClaimTab } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';
import styles from './claims.module.css';

/** Says why a tab is empty and what to do about it. */
export function EmptyClaims({ tab }: { readonly tab: ClaimTab }) {
  const { index, lang, commit, projection } = useAanloop();
  const words = claimsWords[lang];
  const { many } = words.topics[tab];
  const isEverEmpty = !index.dataset.claims.some(({ kind }) => tab === 'all' || kind === tab);
  if (isEverEmpty) return <p className={styles.empty}>{words.empty.noneAtAll(many)}</p>;
  return (
    <div className={styles.empty}>
      <p>{words.empty.title(many)}</p>
      <p>{words.empty.help}</p>
      <button type="button" onClick={() => commit({ ...emptyQuery, clock: projection.query.clock })}>
        {words.empty.clear}
      </button>
    </div>
  );
}
