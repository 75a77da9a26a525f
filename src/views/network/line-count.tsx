import { useWords } from '@/i18n/use-words';
import { useSettled } from '@/marks/use-settled';
import { useAanloop, useLink } from '@/state/use-aanloop';
import styles from './line-count.module.css';

interface LineCountProps {
  /** How many lines are drawn. */
  readonly drawn: number;
  /** How many there are under the filter. */
  readonly all: number;
}

/** Says how many of the lines are drawn, and lets one draw more of them or all. */
export function LineCount({ drawn, all }: LineCountProps) {
  const { commitLink } = useAanloop('commitLink');
  const link = useLink('lines');
  const own = useWords().networkTools;
  const { value, change, flush } = useSettled({
    said: drawn,
    commit: (count: number) => commitLink({ lines: count >= all ? 'all' : count }, { history: 'replace' }),
  });
  return (
    <div className={styles.lines}>
      <span>{own.linesShown(value, all)}</span>
      <input
        type="range"
        min={1}
        max={all}
        value={value}
        aria-label={own.lines}
        aria-valuetext={own.linesShown(value, all)}
        onChange={(event) => change(Number(event.target.value))}
        onPointerUp={flush}
        onBlur={flush}
      />
      {drawn < all && (
        <button
          type="button"
          aria-label={own.linesAllOf(all)}
          onClick={() => commitLink({ lines: 'all' }, { history: 'replace' })}
        >
          {own.linesAll}
        </button>
      )}
      {link.lines !== null && (
        <button type="button" onClick={() => commitLink({ lines: null }, { history: 'replace' })}>
          {own.linesFit}
        </button>
      )}
    </div>
  );
}
