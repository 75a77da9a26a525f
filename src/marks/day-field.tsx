import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { type DayNumber, formatDay, parseDay } from '@/domain/day';
import { isComposing } from '@/ui/is-composing';
import styles from './date-fields.module.css';

interface DayFieldProps {
  readonly label: ReactNode;
  readonly className?: string | undefined;
  readonly value: DayNumber | null;
  /** The day in words: a browser orders the figures as its own language does, not the page's. */
  readonly inWords?: string | undefined;
  /** Null is an emptied field; done is by Enter or by leaving it. */
  readonly onDay: (day: DayNumber | null, isDone: boolean) => void;
  readonly onIncomplete?: () => void;
}

/** A year is typed figure by figure, and its first three are a year too. */
const isWhole = (text: string): boolean => /^[1-9]\d{3}-/.test(text);

const textOf = (day: DayNumber | null): string => (day === null ? '' : formatDay(day));

/** A date input that waits for the whole year; it stays the same field, with its focus, whatever becomes of its day. */
export function DayField({ label, className, value, inWords, onDay, onIncomplete }: DayFieldProps) {
  const description = useId();
  const input = useRef<HTMLInputElement>(null);
  const told = useRef(value);
  useEffect(() => {
    told.current = value;
    if (input.current && input.current.value !== textOf(value)) input.current.value = textOf(value);
  }, [value]);
  const tell = (isDone: boolean): void => {
    const field = input.current;
    if (!field) return;
    const day = parseDay(field.value);
    if (field.validity.badInput || (day === null && field.value !== '')) {
      onIncomplete?.();
      return;
    }
    if (day !== null && !isDone && !isWhole(field.value)) return;
    if (day === told.current && !isDone) return;
    told.current = day;
    onDay(day, isDone);
  };
  return (
    <div>
      <label className={className}>
        {label}
        <input
          ref={input}
          type="date"
          aria-describedby={inWords && description}
          // Without it a browser goes on waiting for a fifth figure.
          max="9999-12-31"
          defaultValue={textOf(value)}
          onChange={() => tell(false)}
          onBlur={() => tell(true)}
          onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && !isComposing(event) && tell(true)}
        />
      </label>
      {inWords && (
        <small id={description} className={styles.inWords}>
          {inWords}
        </small>
      )}
    </div>
  );
}
