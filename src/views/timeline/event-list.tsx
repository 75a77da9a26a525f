import { Link } from 'react-router';
import type { Event } from '@/domain/event';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { HeadDot } from '@/marks/head';
import { headStyle } from '@/picture/head-style';
import type { Row } from '@/query/row';
import { hover } from '@/state/transient';
import { openRefs, useAanloop, useFocus } from '@/state/use-aanloop';
import styles from './event-list.module.css';
import { fillsOf } from './event-mark';

/** Events as a plain list of links, for those that have no place in the picture. */
export function EventList({ rows }: { readonly rows: readonly Row<Event>[] }) {
  const { index, lang, linkTo, opened } = useAanloop();
  const words = useWords();
  const focus = useFocus();
  const open = openRefs(opened);
  return (
    <ul className={styles.list}>
      {rows.map(({ item, when, standing }) => (
        <li key={item.id}>
          <Link
            to={linkTo({ kind: 'event', id: item.id, sentence: null })}
            preventScrollReset
            className={styles.link}
            data-mark={`event:${item.id}`}
            data-standing={standing ?? 'certain'}
            data-lit={focus?.event.has(item.id) || undefined}
            data-open={open.some(({ kind, id }) => kind === 'event' && id === item.id) || undefined}
            onPointerEnter={() => hover({ kind: 'event', id: item.id })}
            onPointerLeave={() => hover()}
            onFocus={() => hover({ kind: 'event', id: item.id })}
            onBlur={() => hover()}
          >
            <HeadDot fills={fillsOf(index, item)} style={headStyle[item.status]} />
            <span>
              <span className={styles.title}>{item.title[lang]}</span>
              <small className={styles.note}>
                {when ? formatWhen(when, lang) : words.certainty.undated}
                {item.status !== 'occurred' && `, ${wordStatus(item, index.actors, lang)}`}
                {standing !== null && standing !== 'certain' && `, ${words.certainty[standing]}`}
              </small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
