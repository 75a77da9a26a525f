import type { ReactNode } from 'react';
import { useWords } from '@/i18n/use-words';
import styles from './view-frame.module.css';

interface ViewFrameProps {
  /** The accessible name of the region, shown small above the headline. */
  readonly name: string;
  readonly headline: ReactNode;
  /** A sentence of the view's own numbers; read out, and shown where there is room. */
  readonly summary: string;
  /** Controls of this view, before Table and Enlarge. */
  readonly controls?: ReactNode;
  readonly asTable?: boolean;
  readonly onTable?: () => void;
  readonly filled?: boolean;
  readonly onFill?: () => void;
  /** Name and headline on one line, as above the timeline. */
  readonly inline?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of a view: a landmark with a headline, a summary, and its buttons. */
export function ViewFrame({
  name,
  headline,
  summary,
  controls,
  asTable,
  onTable,
  filled,
  onFill,
  inline,
  className,
  children,
}: ViewFrameProps) {
  const words = useWords();
  return (
    <section
      className={[styles.view, className].filter(Boolean).join(' ')}
      aria-label={name}
      data-filled={filled || undefined}
    >
      <header className={styles.header}>
        <span className={styles.name} aria-hidden="true">
          {name}
        </span>
        {inline && <h2 className={styles.headline}>{headline}</h2>}
        <div className={styles.controls} data-no-picture>
          {controls}
          {onTable && (
            <button
              type="button"
              className={styles.button}
              data-on={asTable || undefined}
              aria-label={asTable ? words.view.chartOf(name) : words.view.tableOf(name)}
              onClick={onTable}
            >
              {asTable ? words.view.chart : words.view.table}
            </button>
          )}
          {onFill && (
            <button
              type="button"
              className={styles.button}
              data-on={filled || undefined}
              data-action="fill"
              aria-label={filled ? words.view.reduceOf(name) : words.view.enlargeOf(name)}
              onClick={onFill}
            >
              {filled ? words.view.reduce : words.view.enlarge}
            </button>
          )}
        </div>
      </header>
      {!inline && (
        <h2 className={styles.headline} tabIndex={-1}>
          {headline}
        </h2>
      )}
      <p className="visually-hidden">{summary}</p>
      {children}
    </section>
  );
}
