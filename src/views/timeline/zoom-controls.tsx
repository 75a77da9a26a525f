import { formatRange } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { sameRange } from '@/marks/brush';
import { rangeInPicture } from '@/marks/brush-query';
import { useAanloop } from '@/state/use-aanloop';
import { Popover } from '@/ui/popover';
import { leaveFocus, StillButton } from '@/ui/still-button';
import { EventList } from './event-list';
import { outsideWindow } from './outside-window';
import type { Zoom } from './use-zoom';
import styles from './zoom-controls.module.css';

/** Zooming by buttons, and what the close-up leaves out. */
export function ZoomControls({ zoom }: { readonly zoom: Zoom }) {
  const { projection, committed, lang } = useAanloop('projection', 'committed', 'lang');
  const words = useWords().timeline;
  const { window, whole, isZoomed } = zoom;
  const outside = isZoomed ? outsideWindow(projection.timeline, window) : [];
  const chosen = rangeInPicture(committed.timeline.range, whole);
  const shown = formatRange(window.from, window.to, lang);
  return (
    <>
      {outside.length > 0 && (
        <Popover label={words.outsideView(outside.length)} titled plain name={words.outsideViewTitle(shown)}>
          <EventList rows={outside} />
        </Popover>
      )}
      <fieldset className={styles.zoom}>
        <legend className="visually-hidden">{words.zoom}</legend>
        <span aria-hidden="true">{words.zoom}</span>
        <StillButton className={styles.step} aria-label={words.zoomOut} off={!isZoomed} onClick={() => zoom.zoom(2)}>
          −
        </StillButton>
        <StillButton
          className={styles.step}
          aria-label={words.zoomIn}
          off={window.from === window.to}
          onClick={() => zoom.zoom(1 / 2)}
        >
          +
        </StillButton>
        {!sameRange(chosen, whole) && !sameRange(chosen, window) && (
          <button
            type="button"
            className={styles.word}
            aria-label={`${words.toDates}. ${words.zoomToDates}`}
            title={words.zoomToDates}
            onClick={({ currentTarget }) => {
              leaveFocus(currentTarget);
              zoom.show(chosen);
            }}
          >
            {words.toDates}
          </button>
        )}
        {isZoomed && (
          <button
            type="button"
            className={styles.word}
            onClick={({ currentTarget }) => {
              leaveFocus(currentTarget);
              zoom.fit();
            }}
          >
            {words.wholePeriod}
          </button>
        )}
      </fieldset>
      <span role="status" className="visually-hidden">
        {isZoomed && words.zoomed(shown)}
      </span>
    </>
  );
}
