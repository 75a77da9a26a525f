import { parseDay } from '@/domain/day';
import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import { Menu } from '@/ui/menu';
import { NumberBox } from '@/ui/number-box';
import styles from './filters.module.css';

/** Hides what was published later: one step for each article, as it came out. */
export function AsofMenu() {
  const words = useWords();
  const { whole, link, lang, commit } = useAanloop();
  const day = link.query.asof === null ? null : parseDay(link.query.asof);
  const ends = whole.byPublication.map(({ published }) => (published.end === null ? null : parseDay(published.end)));
  const last = ends.at(-1) ?? null;
  const shown = day ?? last;
  return (
    <Menu
      label={shown === null ? words.filters.asof : `${words.filters.asof} ${formatDayWords(shown, lang)}`}
      name={words.filters.asof}
      active={day !== null}
      align="end"
    >
      {(close) => {
        const choose = (asof: string | null): void => {
          commit({ asof });
          close();
        };
        return (
          <div className={styles.dates}>
            {whole.byPublication.map((article, i) => {
              const end = ends[i] ?? null;
              return (
                end !== null && (
                  <button
                    key={article.id}
                    type="button"
                    className={styles.preset}
                    onClick={() => choose(article.published.end)}
                  >
                    <span>
                      <NumberBox number={i + 1} /> {article.title[lang]}
                    </span>
                    <small>{formatDayWords(end, lang, 'short')}</small>
                  </button>
                )
              );
            })}
            <button type="button" className={styles.preset} onClick={() => choose(null)}>
              {words.filters.asofNow}
            </button>
          </div>
        );
      }}
    </Menu>
  );
}
