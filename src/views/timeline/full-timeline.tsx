import { memo } from 'react';
import { useWords } from '@/i18n/use-words';
import { EmptyView } from '@/marks/empty-view';
import { PictureMenu } from '@/marks/picture-menu';
import { totalOf } from '@/query/count';
import { useAanloop } from '@/state/use-aanloop';
import { useViewSwitch } from '@/state/use-view-switch';
import { Late } from '@/ui/late';
import { Popover } from '@/ui/popover';
import { useLargeLetters } from '@/ui/use-media';
import { ViewFrame } from '@/ui/view-frame';
import { Chart } from './chart';
import { EventList } from './event-list';
import styles from './full-timeline.module.css';
import { headlineOf } from './headline';
import { HeadlineDays } from './headline-days';
import { legendPart, phonePart, tablePart } from './parts';
import { pictureNotes } from './picture-notes';
import { summaryOf } from './summary';
import { useFollowOpen } from './use-follow-open';
import { useZoom } from './use-zoom';
import { ZoomControls } from './zoom-controls';

/** The timeline with its frame: chart, table or list of the same events. */
export const FullTimeline = memo(function FullTimeline({ phone }: { readonly phone: boolean }) {
  const { index, projection, committed, lang, commit, commitLink, open } = useAanloop(
    'index',
    'projection',
    'committed',
    'lang',
    'commit',
    'commitLink',
    'open',
  );
  const words = useWords();
  const own = useWords().timeline;
  const { timeline } = projection;
  const shown = useViewSwitch('timeline', phone);
  const { asTable } = shown;
  const isListed = useLargeLetters() && !phone;
  const isEmpty = [timeline.rows, timeline.undated, timeline.earlier, timeline.later].every(
    (rows) => rows.length === 0,
  );
  const claims = totalOf(projection.totals.claims);
  const isCommitted = committed.query.from !== null || committed.query.to !== null;
  const openEvent = open?.kind === 'event' ? open.id : null;
  const zoom = useZoom(timeline, openEvent);
  useFollowOpen(openEvent, timeline, zoom);
  const clear = isCommitted && (
    <button type="button" className={styles.button} onClick={() => commit({ from: null, to: null })}>
      {own.clear}
    </button>
  );
  const headline = headlineOf(index, projection, open, lang);
  const summary = summaryOf(projection, lang);
  const controls = (
    <>
      {clear}
      {timeline.undated.length > 0 && (
        <Popover label={own.undated(timeline.undated.length)} titled plain name={own.undatedTitle}>
          <EventList rows={timeline.undated} />
        </Popover>
      )}
      {!phone && !isListed && !asTable && !isEmpty && <ZoomControls zoom={zoom} />}
      <Popover label={words.view.legend} titled plain name={words.view.legend}>
        <Late part={legendPart} />
      </Popover>
      {!isEmpty && (
        <PictureMenu
          file="aanloop-timeline"
          name={words.regions.timeline}
          title={headline}
          told={summary}
          content={<Chart zoom={zoom} />}
          least={420}
          notes={(drawing) => pictureNotes(drawing, timeline, zoom.window, lang)}
        />
      )}
    </>
  );
  return (
    <ViewFrame
      name={words.regions.timeline}
      headline={<HeadlineDays text={headline} />}
      summary={summary}
      controls={controls}
      inline={!phone}
      {...shown}
      className={styles.timeline}
    >
      {isEmpty ? (
        <EmptyView why={claims > 0 ? own.empty.claims(claims) : own.empty.why}>
          {claims > 0 && (
            <button type="button" onClick={() => commitLink({ fill: 'claims' })}>
              {own.empty.show(claims)}
            </button>
          )}
        </EmptyView>
      ) : asTable ? (
        <Late part={tablePart} />
      ) : isListed ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keys.
        <div className={styles.listed} tabIndex={0} role="group" aria-label={words.regions.timeline}>
          <Late part={phonePart} with={{ zoom }} early />
        </div>
      ) : phone ? (
        <Late part={phonePart} with={{ zoom }} early />
      ) : (
        <Chart zoom={zoom} />
      )}
    </ViewFrame>
  );
});
