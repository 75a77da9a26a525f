import { useMemo } from 'react';
import { nameOfFilter } from '@/i18n/name-filter';
import { wordsOf } from '@/i18n/words';
import { EmptyView } from '@/marks/empty-view';
import { totalOf } from '@/query/count';
import { nearestDrop } from '@/query/nearest-drop';
import type { ClaimTab } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';

/** Says why a tab is empty, and which one filter to take away first. */
export function EmptyClaims({ tab }: { readonly tab: ClaimTab }) {
  const { index, whole, lang, commit, commitLink, projection } = useAanloop(
    'index',
    'whole',
    'lang',
    'commit',
    'commitLink',
    'projection',
  );
  const words = wordsOf(lang).claims;
  const { many } = words.topics[tab];
  const { query, totals } = projection;
  const elsewhere = tab === 'all' ? 0 : totalOf(totals.claims);
  const nearest = useMemo(
    () => nearestDrop(index, whole, query, ({ kind }) => tab === 'all' || kind === tab),
    [index, whole, query, tab],
  );
  const isEverEmpty = !whole.dataset.claims.some(({ kind }) => tab === 'all' || kind === tab);
  if (isEverEmpty) return <EmptyView why={words.empty.noneAtAll(many)} isForGood />;
  return (
    <EmptyView why={nearest ? words.empty.title(many) : `${words.empty.title(many)} ${words.empty.noSingle}`}>
      {elsewhere > 0 && (
        <button type="button" onClick={() => commitLink({ tab: 'all' })}>
          {words.empty.elsewhere(elsewhere)}
        </button>
      )}
      {nearest && (
        <button type="button" onClick={() => commit(nearest.change)}>
          {words.empty.drop(nameOfFilter(nearest.name, lang), totalOf(nearest.gives))}
        </button>
      )}
    </EmptyView>
  );
}
