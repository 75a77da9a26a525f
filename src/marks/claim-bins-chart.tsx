import { useMemo } from 'react';
import type { ClaimKind } from '@/domain/claim';
import { useWords } from '@/i18n/use-words';
import type { Count } from '@/query/count';
import type { ClaimBins } from '@/query/project-claim-bins';
import { type BinChoice, stackOf } from './bin-stack';
import { BinsContext, type BinsState } from './bins-context';
import { BinsPlot } from './bins-plot';
import styles from './claim-bins.module.css';
import { useBinRoving } from './use-bin-roving';

export interface ClaimBinsChartProps {
  readonly bins: ClaimBins;
  /** From the ground line outwards; the same in every picture of a dataset. */
  readonly kinds: readonly ClaimKind[];
  /** The highest bars; several charts share them to share one scale. */
  readonly highest: Count;
  readonly width: number;
  readonly height: number;
  /** With room for names within the bars. */
  readonly full: boolean;
  /** Null: every kind is chosen. */
  readonly chosen: ReadonlySet<ClaimKind> | null;
  /** Bars that hold what is pointed at or open; null when nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** The column under the pointer or the focus. */
  readonly at: number | null;
  readonly onPoint: BinsState['onPoint'];
  readonly onChoose: (choice: BinChoice) => void;
  readonly name: string;
}

/** Claims stacked by kind: certain ones upward and filled, possible ones downward and hollow, on one scale. */
export function ClaimBinsChart(props: ClaimBinsChartProps) {
  const { bins, kinds, highest, width, height, full, chosen, lit, at, onPoint, onChoose, name } = props;
  const own = useWords().claimBins;
  const columns = useMemo(() => bins.bins.map((bin, i) => stackOf(bin, i, kinds)), [bins, kinds]);
  const { stop, root } = useBinRoving(columns);
  const state = useMemo(
    (): BinsState => ({ unit: bins.unit, full, chosen, lit, at, stop, onPoint, onChoose }),
    [bins.unit, full, chosen, lit, at, stop, onPoint, onChoose],
  );
  const plot = { bins, kinds, highest, width, height, full };
  return (
    <BinsContext value={state}>
      <div role="group" aria-label={`${name}. ${own.help}`} {...root} className={styles.chart}>
        <BinsPlot {...plot} isUp />
        {highest.possible > 0 && <BinsPlot {...plot} isUp={false} />}
      </div>
    </BinsContext>
  );
}
