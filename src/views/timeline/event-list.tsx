import type { Event } from '@/domain/event';
import { formatWhen } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { HeadDot } from '@/marks/head';
import { MarkLink } from '@/marks/mark-link';
import { Spoken } from '@/marks/spoken';
import { headStyle } from '@/picture/head-style';
import type { Row } from '@/query/row';
import { useAanloop } from '@/state/use-aanloop';
import { useMore } from '@/ui/more';
import styles from './event-list.module.css';
import { fillsOf } from './event-mark';

/** Events as a plain list of links, for those that have no place in the picture. */
export function EventList({ rows }: { readonly rows: readonly Row<Event>[] }) {
  const { index, lang, linkTo } = useAanloop('index', 'lang', 'linkTo');
  const words = useWords();
  const { shown, more } = useMore(rows);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ item, when, standing }) => (
          <li key={item.id}>
            <MarkLink
              mark={{ kind: 'event', id: item.id }}
              standing={standing ?? 'certain'}
              to={linkTo({ kind: 'event', id: item.id, sentence: null })}
              className={styles.link}
            >
              <HeadDot fills={fillsOf(index, item)} style={headStyle[item.status]} />
              <span>
                <span className={styles.title}>
                  <Spoken text={item.title} />
                </span>
                <small className={styles.note}>
                  {when ? formatWhen(when, lang) : words.certainty.undated}
                  {item.status !== 'occurred' && `, ${wordStatus(item, index.actors, lang)}`}
                  {standing !== null && standing !== 'certain' && `, ${words.certainty[standing]}`}
                </small>
              </span>
            </MarkLink>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
