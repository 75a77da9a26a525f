import { useId, useState } from 'react';
import { formatRange } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { DateMark } from '@/marks/date-mark';
import { dateBodyAlone, smallBody, smallMark } from '@/picture/date-body';
import { headStyle } from '@/picture/head-style';
import { useAanloop } from '@/state/use-aanloop';
import { useMore } from '@/ui/more';
import { fillsOf } from './event-mark';
import type { Fold } from './fold-entries';
import { PhoneEvent } from './phone-event';
import styles from './phone-timeline.module.css';

interface PhoneFoldProps {
  readonly fold: Fold;
  /** The list is so long that words alone tell what is folded. */
  readonly isTold: boolean;
  /** Prefix of the gradients that stand on the same page. */
  readonly prefix: string;
}

const [width, height] = [22, 10];

/** What stands between the events most told of: each of the core as a small mark, and all of them in the list on one tap. */
export function PhoneFold({ fold: { events }, isTold, prefix }: PhoneFoldProps) {
  const { index, lang } = useAanloop('index', 'lang');
  const words = useWords().timeline;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const core = events.filter(({ row }) => row.item.salience === 'core');
  const days = events.flatMap(({ row: { span } }) => [span?.start ?? [], span?.end ?? []].flat());
  const range = formatRange(Math.min(...days), Math.max(...days), lang);
  return (
    <li className={styles.fold}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="text-button">{words.folded(range, events.length, events.length - core.length)}</span>
        {!isOpen && !isTold && (
          <span className={styles.smalls} aria-hidden="true">
            {core.map(({ row: { item, when } }) => {
              const body = when && dateBodyAlone(when, 2, width - 2);
              return body ? (
                <svg key={item.id} width={width} height={height} data-small={`event:${item.id}`} aria-hidden="true">
                  <DateMark
                    body={smallBody(body)}
                    y={height / 2}
                    fills={fillsOf(index, item)}
                    style={headStyle[item.status]}
                    prefix={prefix}
                    {...smallMark}
                  />
                </svg>
              ) : null;
            })}
          </span>
        )}
      </button>
      {isOpen && <Unfolded id={id} events={events} prefix={prefix} />}
    </li>
  );
}

function Unfolded({ id, events, prefix }: Pick<Fold, 'events'> & { readonly id: string; readonly prefix: string }) {
  const { shown, more } = useMore(events);
  return (
    <div id={id}>
      <ol>
        {shown.map(({ row, same }) => (
          <PhoneEvent key={row.item.id} row={row} same={same} prefix={prefix} />
        ))}
      </ol>
      {more}
    </div>
  );
}
