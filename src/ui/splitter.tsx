import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './splitter.module.css';

interface SplitterProps {
  readonly label: string;
  /** Share of the left side, in percent of the two. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

const step = 2;

/** The line between two columns: dragged, or moved with the arrow keys. */
export function Splitter({ label, value, min, max, onChange }: SplitterProps) {
  const clamp = (next: number): number => Math.round(Math.min(max, Math.max(min, next)));
  const onKeyDown = (event: KeyboardEvent): void => {
    // Alt and an arrow is Back or Forward.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = { ArrowLeft: value - step, ArrowRight: value + step, Home: min, End: max }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChange(clamp(next));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const left = event.currentTarget.previousElementSibling?.getBoundingClientRect();
    const right = event.currentTarget.nextElementSibling?.getBoundingClientRect();
    if (left && right) onChange(clamp(((event.clientX - left.left) / (right.right - left.left)) * 100));
  };
  return (
    <div
      role="separator"
      className={styles.splitter}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
