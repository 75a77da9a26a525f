import type { Spread } from './spread';
import { bracketWidth, spreadReach } from './spread-reach';
import styles from './troops-chart.module.css';

interface SpreadMarkProps {
  readonly spread: Spread;
  /** From numbers to pixels below the top of the plot. */
  readonly at: (value: number) => number;
  readonly x: number;
  readonly height: number;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly stop: { readonly tabIndex: 0 | -1; readonly 'data-stop': string };
}

/** A bracket from the lowest to the highest number that several speakers give, with a tick for each; no average anywhere. */
export function SpreadMark({ spread, at, x, height, label, isOpen, onOpen, stop }: SpreadMarkProps) {
  const { openAbove, openBelow, sources } = spread;
  const { upper, lower } = spreadReach(spread, { at }, height);
  const middle = (upper + lower) / 2;
  const reach = Math.max(bracketWidth, lower - upper + 8) / 2;
  const values = new Set(
    sources.flatMap(({ quantity: { min, max } }) => [min, max].filter((value): value is number => value !== null)),
  );
  return (
    <g>
      <title>{`${sources.length}. ${label}`}</title>
      <g
        role="button"
        aria-label={`${sources.length}. ${label}`}
        aria-expanded={isOpen}
        className={styles.spread}
        {...stop}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onOpen();
        }}
      >
        <rect
          x={x - bracketWidth / 2}
          y={middle - reach}
          width={bracketWidth}
          height={reach * 2}
          className={styles.hit}
        />
        <path d={`M${x} ${upper}V${lower}`} />
        <path d={[...values].map((value) => `M${x - 5} ${at(value)}h10`).join('')} />
        {openAbove && <path d={`M${x - 4} ${upper + 6}L${x} ${upper}L${x + 4} ${upper + 6}`} />}
        {openBelow && <path d={`M${x - 4} ${lower - 6}L${x} ${lower}L${x + 4} ${lower - 6}`} />}
        <text x={x} y={Math.min(height - 1, lower + 14)} textAnchor="middle" className={styles.axis}>
          {sources.length}
        </text>
      </g>
    </g>
  );
}
