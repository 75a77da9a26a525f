import { memo } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { totalOf } from '@/query/count';
import { useAanloop } from '@/state/use-aanloop';
import styles from './filters.module.css';

/** What is in view in one sentence; read out when it changes. */
export const Summary = memo(function Summary() {
  const words = useWords();
  const { index, projection, lang } = useAanloop('index', 'projection', 'lang');
  const say = wordsOf(lang).filter;
  const { totals, query } = projection;
  const { asof } = query;
  const [events, and, claims, joint, articles] = say.sentence(
    words.count.events(totalOf(totals.events)),
    words.count.claims(totalOf(totals.claims)),
    words.count.articles(totals.articles),
  );
  const { events: allEvents, claims: allClaims } = index.dataset;
  const isBare = allEvents.length + allClaims.length === 0;
  const isEmpty = totalOf(totals.events) + totalOf(totals.claims) === 0;
  const asides = [
    ...(totals.earlier > 0 ? [say.earlier(totals.earlier)] : []),
    ...(totals.later > 0 ? [say.later(totals.later)] : []),
    ...(totals.unsure.events > 0 ? [say.unsure(totals.unsure.events)] : []),
    ...(totals.undated.events > 0 ? [say.undated(totals.undated.events)] : []),
    ...(asof === null ? [] : [words.summary.asof(formatDayWords(asof, lang))]),
  ];
  return (
    <p className={styles.summary} role="status" data-testid="summary">
      {isBare ? (
        <b>{words.summary.bare}</b>
      ) : isEmpty ? (
        <>
          <b>{words.summary.nothing}</b> {say.nothingHint}
        </>
      ) : (
        <>
          <b>{events}</b>
          {and}
          <b>{claims}</b>
          {joint}
          <b>{articles}</b>
          {totals.events.possible > 0 && `; ${words.summary.possible(totals.events.possible)}`}.
        </>
      )}
      {asides.length > 0 && ' '}
      {asides.length > 0 && <span data-aside="">{asides.map((aside) => `${aside}.`).join(' ')}</span>}
    </p>
  );
});
