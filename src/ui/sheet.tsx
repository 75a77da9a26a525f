import { type ReactNode, useEffect, useId, useRef } from 'react';
import { isComposing } from './is-composing';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title: ReactNode;
  /** Beside the title. */
  readonly note?: ReactNode;
  readonly closeWord: string;
  readonly className?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What lies behind a mark of a chart, listed over part of the chart: its first link has the focus, Escape closes it. */
export function Sheet({ title, note, closeWord, className, onClose, children }: SheetProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('a[href]') ?? root.current?.querySelector('button');
    first?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={root}
      role="dialog"
      aria-labelledby={id}
      className={[styles.sheet, className].filter(Boolean).join(' ')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {note && <span className={styles.note}>{note}</span>}
        <button type="button" className={styles.close} onClick={onClose}>
          {closeWord}
        </button>
      </header>
      {children}
    </div>
  );
}
