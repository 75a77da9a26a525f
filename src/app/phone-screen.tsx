import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { totalOf } from '@/query/count';
import { facetNames, facets } from '@/query/facets';
import type { Totals } from '@/query/figures';
import type { Query } from '@/query/query';
import { formatLink } from '@/state/format-link';
import { useIntroduction } from '@/state/introduction';
import { type ViewId, viewIds } from '@/state/link';
import { isFiltered } from '@/state/link-fields';
import { useAanloop } from '@/state/use-aanloop';
import { Late } from '@/ui/late';
import { Filters } from '@/views/filters/filters';
import { PrintedQuestion } from '@/views/filters/printed-question';
import { Summary } from '@/views/filters/summary';
import { Introduction } from '@/views/introduction/introduction';
import { OpenPart } from './open-part';
import { parts } from './parts';
import styles from './phone-screen.module.css';
import { ViewBoundary } from './view-boundary';

const views: Readonly<Record<ViewId, (name: string) => ReactNode>> = {
  timeline: (name) => <Late part={parts.timeline} name={name} early />,
  network: (name) => <Late part={parts.network} name={name} />,
  claims: (name) => <Late part={parts.claims} name={name} />,
  articles: (name) => <Late part={parts.articles} name={name} />,
};

/** Whether the question is about claims alone. */
const asksClaims = (query: Query): boolean => {
  const asked = facetNames.filter((name) => query[name].length > 0).map((name) => facets[name].asks);
  return asked.includes('claims') && !asked.includes('events');
};

/** Where a link that names no view opens: the claims, if they are asked for, else the timeline, unless it is empty on every day and another view is not. */
const openingView = (query: Query, totals: Totals): ViewId => {
  const { events, claims, relations, earlier, later, undated, unsure } = totals;
  if (totalOf(claims) > 0 && asksClaims(query)) return 'claims';
  if (totalOf(events) + earlier + later + undated.events + unsure.events > 0) return 'timeline';
  return totalOf(claims) > 0 ? 'claims' : totalOf(relations) > 0 ? 'network' : 'timeline';
};

/** One column: what is open is a full page, the four views share a bar at the bottom, the filters are a sheet. */
export function PhoneScreen() {
  const words = useWords();
  const { link, committed, opened, commitLink, open } = useAanloop('link', 'committed', 'opened', 'commitLink', 'open');
  const [sheet, setSheet] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (sheet && !element.open) element.showModal();
    if (!sheet && element.open) element.close();
  }, [sheet]);
  const wantsIntroduction = useIntroduction((state) => state.isOpen);
  const safe = (name: string, view: ReactNode): ReactNode => (
    <ViewBoundary name={name} words={words} at={formatLink(link)}>
      {view}
    </ViewBoundary>
  );
  if (opened) {
    const name = open?.kind === 'article' ? words.regions.articles : words.regions.details;
    return <div className={styles.page}>{safe(name, <OpenPart />)}</div>;
  }
  const opening = openingView(committed.query, committed.totals);
  const current = link.fill ?? opening;
  const isIntroduced = wantsIntroduction && link.fill === null;
  return (
    <>
      {isIntroduced && (
        <Introduction folded={isFiltered(link.query)}>
          <Summary />
        </Introduction>
      )}
      <div className={styles.ask}>
        {!isIntroduced && <Summary />}
        <button type="button" className={styles.open} onClick={() => setSheet(true)}>
          {words.filters.open}
        </button>
        <PrintedQuestion />
      </div>
      <dialog ref={dialog} className={styles.sheet} aria-label={words.filters.open} onClose={() => setSheet(false)}>
        {sheet && <Filters />}
        <button type="button" className={styles.done} onClick={() => setSheet(false)}>
          {words.filters.done}
        </button>
      </dialog>
      <div className={styles.view} data-view={current}>
        {safe(words.regions[current], views[current](words.regions[current]))}
      </div>
      <nav className={styles.bar} aria-label={words.app.pages.dashboard}>
        {viewIds.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === current ? 'page' : undefined}
            onClick={() => commitLink({ fill: view === opening ? null : view })}
          >
            {words.regions[view]}
          </button>
        ))}
      </nav>
    </>
  );
}
