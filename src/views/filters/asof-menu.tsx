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
  return (
    <Menu
      label={`${words.filters.asof} ${day === null ? '…' : formatDayWords(day, lang)}`}
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
              const end = article.published.end;
              const last = end === null ? null : parseDay(end);
              return (
                last !== null && (
                  <button key={article.id} type="button" className={styles.preset} onClick={() => choose(end)}>
                    <span>
                      <NumberBox number={i + 1} /> {article.title[lang]}
                    </span>
                    <small>{formatDayWords(last, lang, 'short')}</small>
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
