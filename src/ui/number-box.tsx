import styles from './number-box.module.css';

/** A small numbered square; dashed where what it counts is not certain. */
export function NumberBox({
  number,
  lit = false,
  dashed = false,
}: {
  readonly number: number;
  readonly lit?: boolean;
  readonly dashed?: boolean;
}) {
  return (
    <span className={styles.box} data-lit={lit || undefined} data-dashed={dashed || undefined}>
      {number}
    </span>
  );
}
