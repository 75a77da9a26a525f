import type { Event } from '@/domain/event';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { markAttributes } from '@/marks/mark-state';
import { Spoken } from '@/marks/spoken';
import type { Row } from '@/query/row';
import { useIsLit, useIsOpen } from '@/state/lights';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { NumberBoxes } from '@/ui/number-box';
import { fillsOf } from './event-mark';
import { narrowDate } from './narrow-date';
import styles from './phone-timeline.module.css';
import { RailMark } from './rail-mark';

interface PhoneEventProps {
  readonly row: Row<Event>;
  readonly same: boolean;
  /** Prefix of the gradients that stand on the same page. */
  readonly prefix: string;
}

/** One event of the list: date, mark, title, and where it is told. */
export function PhoneEvent({ row, same, prefix }: PhoneEventProps) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const words = useWords();
  const own = useWords().timeline;
  const { item, when, standing } = row;
  const mark = { kind: 'event', id: item.id } as const;
  const [lit, open] = [useIsLit(mark), useIsOpen(mark)];
  if (!when) return null;
  const { date, below } = narrowDate(when, lang);
  const numbers = [...new Set(item.evidence.flatMap(({ article }) => index.numberOf.get(article) ?? []))].sort(
    (a, b) => a - b,
  );
  const notes = [
    words.eventTypes[item.type],
    ...(item.status === 'occurred' ? [] : [wordStatus(item, index.actors, lang)]),
    ...(standing === 'possible' ? [words.certainty.possible] : []),
  ];
  return (
    <li className={styles.item} data-standing={standing ?? 'certain'} data-lit={lit || undefined}>
      <span className={styles.date} aria-hidden="true">
        {!same && (
          <>
            <b>{date}</b>
            {below}
          </>
        )}
      </span>
      <span className={styles.rail} aria-hidden="true">
        <RailMark
          when={when}
          fills={fillsOf(index, item)}
          status={item.status}
          possible={standing === 'possible'}
          open={open}
          prefix={prefix}
        />
      </span>
      <Link
        to={linkTo({ kind: 'event', id: item.id, sentence: null })}
        className={styles.what}
        {...markAttributes(mark, { standing: standing ?? 'certain', lit, open })}
      >
        <span className={styles.title}>
          <Spoken text={item.title} />
        </span>
        <span className="visually-hidden">, {formatWhen(when, lang, 'long')},</span>{' '}
        <small className={styles.note}>
          {notes.join(', ')}
          <span aria-hidden="true">
            <NumberBoxes numbers={numbers} />
          </span>
          <span className="visually-hidden">, {own.articleNumbers(numbers.map(String))}</span>
        </small>
      </Link>
    </li>
  );
}
