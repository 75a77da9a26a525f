import { useMemo } from 'react';
import type { OpenTopic } from '@/i18n/claims.en';
import { wordsOf } from '@/i18n/words';
import { projectFocus } from '@/query/focus';
import type { ClaimTab } from '@/state/link';
import { tabOfKinds } from '@/state/tab-of-kinds';
import { useAanloop } from '@/state/use-aanloop';
import styles from './claims.module.css';

/** The way to the claims of what is open, where this tab has none of them and another has. */
export function UnderOtherTab({ tab }: { readonly tab: ClaimTab }) {
  const { index, projection, lang, openRef, commitLink } = useAanloop(
    'index',
    'projection',
    'lang',
    'openRef',
    'commitLink',
  );
  const { kept } = projection.claims;
  const belonging = useMemo(() => {
    if (!openRef) return [];
    const ids = openRef.kind === 'claim' ? new Set([openRef.id]) : projectFocus(index, [openRef]).claim;
    return ids.size === 0 ? [] : kept.filter(({ item }) => ids.has(item.id)).map(({ item }) => item.kind);
  }, [index, openRef, kept]);
  if (!openRef || belonging.length === 0 || tab === 'all' || belonging.some((kind) => kind === tab)) return null;
  const words = wordsOf(lang).claims;
  const to = tabOfKinds(belonging, tab);
  return (
    <p className={styles.elsewhere} data-no-picture>
      <button type="button" onClick={() => commitLink({ tab: to })}>
        {words.underOtherTab(belonging.length, openRef.kind as OpenTopic | 'claim', words.tabs[to])}
      </button>
    </p>
  );
}
