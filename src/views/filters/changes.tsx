import { useMemo } from 'react';
import { type DayNumber, formatDay, parseDay } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { lateWordsOf } from '@/i18n/words';
import { DayField } from '@/marks/day-field';
import { Spoken } from '@/marks/spoken';
import { projectChanges } from '@/query/project-changes';
import type { OpenKind } from '@/state/link';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import styles from './asof.module.css';
import { MovedDates } from './moved-dates';
import { MovedNumbers } from './moved-numbers';

interface Item {
  readonly id: string;
  readonly title: { readonly nl: string; readonly en: string };
}

/** What became known between two days: the one chosen here, and the day of knowledge. */
export function Changes({ onOpen }: { readonly onOpen: () => void }) {
  const { index, whole, lang, commitLink, linkTo } = useAanloop('index', 'whole', 'lang', 'commitLink', 'linkTo');
  const link = useLink('since', 'query');
  const say = lateWordsOf(lang).time;
  const { since } = link;
  const { asof } = link.query;
  const changes = useMemo(
    () => (since === null ? null : projectChanges(whole.dataset, since, asof)),
    [whole, since, asof],
  );
  const choose = (day: DayNumber | null): void => {
    if (day !== since) void commitLink({ since: day }, { history: 'replace' });
  };
  const list = (name: string, kind: OpenKind, items: readonly Item[]) =>
    items.length > 0 && (
      <details>
        <summary>{name}</summary>
        <ul>
          <ListStart items={items}>
            {({ id, title }) => (
              <li key={id}>
                <Link to={linkTo({ kind, id, sentence: null })} onClick={onOpen}>
                  <Spoken text={title} />
                </Link>
              </li>
            )}
          </ListStart>
        </ul>
      </details>
    );
  // Only days whose articles may be known: the list would tell of the others.
  const stops = index.byPublication.flatMap(({ id }) => {
    const published = index.publishedOf.get(id);
    const day = published?.end ?? published?.start ?? null;
    return day === null ? [] : [{ id, day }];
  });
  const isNothing = changes !== null && changes.articles.length === 0;
  const isReversed = since !== null && asof !== null && since >= asof;
  return (
    <section className={styles.changes} aria-label={say.changed}>
      <h3>{say.changed}</h3>
      <div className={styles.since}>
        <select
          aria-label={say.since}
          value={since === null ? '' : formatDay(since)}
          onChange={({ target }) => choose(parseDay(target.value))}
        >
          <option value="">{say.pick}</option>
          {stops.map(({ id, day }) => (
            <option key={id} value={formatDay(day)}>
              {formatDayWords(day, lang)}
            </option>
          ))}
          {since !== null && !stops.some(({ day }) => day === since) && (
            <option value={formatDay(since)}>{formatDayWords(since, lang)}</option>
          )}
        </select>
        <DayField
          value={since}
          label={<span className="visually-hidden">{say.otherDay}</span>}
          onDay={(day, isDone) => {
            if (isDone) choose(day);
          }}
        />
        <span>{asof === null ? say.untilNow : say.until(formatDayWords(asof, lang))}</span>
      </div>
      {changes && (
        <div role="status" className={styles.told}>
          {isReversed ? <p>{say.reversed}</p> : isNothing && <p>{say.nothing}</p>}
          {list(say.articles(changes.articles.length), 'article', changes.articles)}
          {list(say.events(changes.events.length), 'event', changes.events)}
          {list(say.claims(changes.claims.length), 'claim', changes.claims)}
          {list(say.retold(changes.retold.length), 'event', changes.retold)}
          {changes.redated.length > 0 && <MovedDates dates={changes.redated} onOpen={onOpen} />}
          {changes.numbers.length > 0 && <MovedNumbers numbers={changes.numbers} onOpen={onOpen} />}
        </div>
      )}
    </section>
  );
}
