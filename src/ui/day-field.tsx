import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { isComposing } from './is-composing';

interface DayFieldProps {
  readonly label: ReactNode;
  readonly className?: string | undefined;
  readonly value: string | null;
  /** Null is an emptied field; done is by Enter or by leaving it. */
  readonly onDay: (day: string | null, isDone: boolean) => void;
  readonly onIncomplete?: () => void;
}

/** A year is typed figure by figure, and its first three are a year too. */
const isWhole = (day: string): boolean => /^[1-9]\d{3}-/.test(day);

/** A date input that waits for the whole year; it stays the same field, with its focus, whatever becomes of its day. */
export function DayField({ label, className, value, onDay, onIncomplete }: DayFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const told = useRef(value);
  useEffect(() => {
    told.current = value;
    if (input.current && input.current.value !== (value ?? '')) input.current.value = value ?? '';
  }, [value]);
  const tell = (isDone: boolean): void => {
    const field = input.current;
    if (!field) return;
    if (field.validity.badInput) {
      onIncomplete?.();
      return;
    }
    const day = field.value === '' ? null : field.value;
    if (day !== null && !isDone && !isWhole(day)) return;
    if (day === told.current && !isDone) return;
    told.current = day;
    onDay(day, isDone);
  };
  return (
    <label className={className}>
      {label}
      <input
        ref={input}
        type="date"
        // Without it a browser goes on waiting for a fifth figure.
        max="9999-12-31"
        defaultValue={value ?? ''}
        onChange={() => tell(false)}
        onBlur={() => tell(true)}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && !isComposing(event) && tell(true)}
      />
    </label>
  );
}
