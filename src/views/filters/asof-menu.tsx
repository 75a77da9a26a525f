import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import { useKnownOn } from '@/marks/use-known-on';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { NumberBox } from '@/ui/number-box';
import { Popover } from '@/ui/popover';
import styles from './asof.module.css';
import { AsofSlider } from './asof-slider';
import { Changes } from './changes';
import shared from './filters.module.css';

/** Hides what was published later: any day, with a stop for each article as it came out; and tells what that changed. */
export function AsofMenu() {
  const words = useWords();
  const { index, whole, lang } = useAanloop('index', 'whole', 'lang');
  const link = useLink('query');
  const say = wordsOf(lang).time;
  const known = useKnownOn();
  const { asof } = link.query;
  // A day that hides nothing is not told: the button would look like a filter that is on.
  const shown = known && known.day !== known.last ? known.day : asof;
  return (
    <Popover
      label={shown === null ? `${words.filters.asof} …` : `${words.filters.asof} ${formatDayWords(shown, lang)}`}
      name={words.filters.asof}
      active={asof !== null}
      align="end"
      {...(known ? { onOpenChange: known.renew } : {})}
    >
      {(close) => (
        <div className={styles.asof}>
          <p className={styles.hint}>{say.hides}</p>
          {known && <AsofSlider known={known} />}
          <div className={styles.stops}>
            {whole.byPublication.map((article, i) => {
              const end = whole.publishedOf.get(article.id)?.end ?? null;
              // What is hidden is not told here either: only that a day has an article.
              const isKnown = index.articles.has(article.id);
              return (
                end !== null && (
                  <button
                    key={article.id}
                    type="button"
                    className={shared.preset}
                    aria-pressed={asof === end}
                    onClick={() => {
                      known?.commit(end);
                      close();
                    }}
                  >
                    <span className={isKnown ? undefined : styles.hidden}>
                      {isKnown ? (
                        <>
                          <NumberBox number={i + 1} /> <Spoken text={article.title} />
                        </>
                      ) : (
                        say.later
                      )}
                    </span>
                    <small>{formatDayWords(end, lang, 'short')}</small>
                  </button>
                )
              );
            })}
            <button
              type="button"
              className={shared.preset}
              aria-pressed={asof === null}
              onClick={() => {
                known?.commit(known.last);
                close();
              }}
            >
              {words.filters.asofNow}
            </button>
          </div>
          <Changes onOpen={close} />
          <p className={styles.hint}>{say.limits}</p>
        </div>
      )}
    </Popover>
  );
}
