import { useWords } from '@/i18n/use-words';
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

/** So many stand in a row; how many others there are is told. */
const most = 12;

/** Numbered squares in a row that is a part of something to press. */
export function NumberBoxes({ numbers }: { readonly numbers: readonly number[] }) {
  const { view } = useWords();
  const shown = numbers.length > most + 1 ? numbers.slice(0, most) : numbers;
  const left = numbers.length - shown.length;
  return (
    <>
      {shown.map((number) => (
        <NumberBox key={number} number={number} />
      ))}
      {left > 0 && ` ${view.andMore(left, left)}`}
    </>
  );
}
