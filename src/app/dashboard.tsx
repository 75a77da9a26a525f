import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import type { TimelineProjection } from '@/query/project';
import { formatLink } from '@/state/format-link';
import { useIntroduction } from '@/state/introduction';
import type { ViewId } from '@/state/link';
import { mayAct } from '@/state/single-keys';
import { useAanloop } from '@/state/use-aanloop';
import { useViewSwitches } from '@/state/use-view-switch';
import { Late } from '@/ui/late';
import { Splitter } from '@/ui/splitter';
import { useMedia } from '@/ui/use-media';
import { Filters } from '@/views/filters/filters';
import { PrintedQuestion } from '@/views/filters/printed-question';
import { Summary } from '@/views/filters/summary';
import { Introduction } from '@/views/introduction/introduction';
import styles from './dashboard.module.css';
import { OpenPart } from './open-part';
import { parts } from './parts';
import { ViewBoundary } from './view-boundary';

const shares = { closed: [418, 476, 426], open: [374, 388, 558] } as const;

/** Few events leave their room to the answers below; it depends on no range, so that nothing moves under a hand. */
const few = 8;

const roomFor = ({ rows, undated, earlier, later }: TimelineProjection): 'nothing' | 'few' | undefined =>
  rows.length > few
    ? undefined
    : rows.length + undated.length + earlier.length + later.length === 0
      ? 'nothing'
      : 'few';

const typing = /^(INPUT|TEXTAREA|SELECT)$/;

/** The linked views on one screen; what is open takes the place of the articles, an open article that of the columns. */
export function Dashboard() {
  const words = useWords();
  const { link, committed, opened, open } = useAanloop('link', 'committed', 'opened', 'open');
  const wide = useMedia('(min-width: 1180px)');
  const [widths, setWidths] = useState<readonly [number, number] | null>(null);
  const isReading = open?.kind === 'article';
  const isOpen = opened !== null && !isReading;
  const { fill } = link;
  const switches = useViewSwitches();
  const isIntroduced = useIntroduction((state) => state.isOpen) && opened === null && fill === null;

  const fillView = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (
      event.key !== 'f' ||
      event.repeat ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      !mayAct(event) ||
      !target ||
      typing.test(target.tagName)
    )
      return;
    const name = target.closest('section[aria-label]')?.getAttribute('aria-label');
    const view = (['timeline', 'network', 'claims', 'articles'] as const).find((id) => words.regions[id] === name);
    if (view) switches(view).onFill();
  };
  const at = formatLink(link);
  const safe = (name: string, view: ReactNode): ReactNode => (
    <ViewBoundary name={name} words={words} at={at}>
      {view}
    </ViewBoundary>
  );
  const views: Readonly<Record<ViewId, ReactNode>> = {
    timeline: safe(words.regions.timeline, <Late part={parts.timeline} name={words.regions.timeline} early />),
    network: safe(words.regions.network, <Late part={parts.network} name={words.regions.network} />),
    claims: safe(words.regions.claims, <Late part={parts.claims} name={words.regions.claims} />),
    articles: isOpen
      ? safe(words.regions.details, <OpenPart />)
      : safe(words.regions.articles, <Late part={parts.articles} name={words.regions.articles} />),
  };
  const frame = (body: ReactNode, kind: string): ReactNode => (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for buttons that are there.
    <div className={styles.dashboard} data-kind={kind} onKeyDown={fillView}>
      <div className={styles.ask}>
        {isIntroduced && (
          <Introduction>
            <Summary />
          </Introduction>
        )}
        <Filters />
        <PrintedQuestion />
        {!isReading && !isIntroduced && <Summary />}
      </div>
      {body}
    </div>
  );
  if (isReading) {
    return frame(
      <>
        <div className={styles.slim}>
          {safe(
            words.regions.timeline,
            <Late part={parts.timeline} with={{ slim: true }} name={words.regions.timeline} />,
          )}
        </div>
        <div className={styles.reading}>{safe(words.regions.articles, <OpenPart />)}</div>
      </>,
      'reading',
    );
  }
  if (fill !== null) {
    return frame(
      <div className={styles.filled} data-beside={(isOpen && fill !== 'articles') || undefined}>
        <div className={styles.cell}>{views[fill]}</div>
        {isOpen && fill !== 'articles' && <div className={styles.cell}>{views.articles}</div>}
      </div>,
      'filled',
    );
  }
  const [a, b, c] = isOpen ? shares.open : shares.closed;
  const total = a + b + c;
  const first = widths?.[0] ?? (a / total) * 100;
  const second = widths?.[1] ?? (b / total) * 100;
  const third = 100 - first - second;
  const right = isOpen ? words.regions.details : words.regions.articles;
  return frame(
    <>
      <div className={styles.timeline} data-holds={roomFor(committed.timeline)}>
        {views.timeline}
      </div>
      {wide ? (
        <div
          className={styles.columns}
          style={{
            gridTemplateColumns: `minmax(0, ${first}fr) 32px minmax(0, ${second}fr) 32px minmax(0, ${third}fr)`,
          }}
        >
          <div className={styles.cell}>{views.network}</div>
          <Splitter
            label={words.view.widen(words.regions.network, words.regions.claims)}
            value={Math.round((first / (first + second)) * 100)}
            min={25}
            max={75}
            onChange={(share) => setWidths([((first + second) * share) / 100, (first + second) * (1 - share / 100)])}
          />
          <div className={styles.cell}>{views.claims}</div>
          <Splitter
            label={words.view.widen(words.regions.claims, right)}
            value={Math.round((second / (second + third)) * 100)}
            min={25}
            max={75}
            onChange={(share) => setWidths([first, ((second + third) * share) / 100])}
          />
          <div className={styles.cell}>{views.articles}</div>
        </div>
      ) : (
        <div className={styles.pairs}>
          {isOpen && <div className={styles.opened}>{views.articles}</div>}
          <div className={styles.cell}>{views.network}</div>
          <div className={styles.cell}>{views.claims}</div>
          {!isOpen && <div className={styles.across}>{views.articles}</div>}
        </div>
      )}
    </>,
    isOpen ? 'open' : 'overview',
  );
}
