import { Link } from 'react-router';
import type { Event } from '@/domain/event';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { HeadDot } from '@/marks/head';
import { pointing } from '@/marks/pointing';
import { headStyle } from '@/picture/head-style';
import type { Row } from '@/query/row';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import styles from './event-list.module.css';
import { fillsOf } from './event-mark';

/** Events as a plain list of links, for those that have no place in the picture. */
export function EventList({ rows }: { readonly rows: readonly Row<Event>[] }) {
  const { index, lang, linkTo, openRef } = useAanloop();
  const words = useWords();
  const focus = useFocus();
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
            data-open={(openRef?.kind === 'event' && openRef.id === item.id) || undefined}
            {...pointing({ kind: 'event', id: item.id })}
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
