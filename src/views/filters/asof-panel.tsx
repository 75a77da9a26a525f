import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import type { KnownOn } from '@/marks/use-known-on';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { NumberBox } from '@/ui/number-box';
import styles from './asof.module.css';
import { AsofSlider } from './asof-slider';
import { Changes } from './changes';
import shared from './filters.module.css';

interface AsofPanelProps {
  readonly known: KnownOn | null;
  readonly onClose: () => void;
}

/** A slider over the days, a stop for each article as it came out, and what the day changed. */
export function AsofPanel({ known, onClose }: AsofPanelProps) {
  const words = useWords();
  const { index, whole, lang } = useAanloop('index', 'whole', 'lang');
  const link = useLink('query');
  const say = lateWordsOf(lang).time;
  const { asof } = link.query;
  return (
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
                  onClose();
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
            onClose();
          }}
        >
          {words.filters.asofNow}
        </button>
      </div>
      <Changes onOpen={onClose} />
      <p className={styles.hint}>{say.limits}</p>
    </div>
  );
}
