import type { DayScale } from '@/picture/day-scale';
import type { Query } from '@/query/query';
import type { DayRange, Step } from './brush';
import { stepOfKey } from './brush-keys';
import styles from './brush-surface.module.css';
import { Thumb } from './thumb';
import type { BrushHand } from './use-brush-hand';

interface BrushSurfaceProps {
  readonly scale: DayScale;
  readonly height: number;
  readonly hand: BrushHand;
  readonly whole: DayRange;
  readonly range: DayRange;
  /** What the thumbs say: the days of the query, which may lie outside the picture; null is no day at that end. */
  readonly asked: Pick<Query, 'from' | 'to'>;
  /** Where the thumbs stand. */
  readonly ends: { readonly from: number; readonly to: number };
  readonly onStep: (end: 'from' | 'to', step: Step) => void;
  /** The keys are left: what they chose holds. */
  readonly onLeave: () => void;
}

/** What is dragged on over a strip of days, with a thumb at each end of the chosen ones. */
export function BrushSurface(props: BrushSurfaceProps) {
  const { scale, height, hand, whole, range, asked, ends, onStep, onLeave } = props;
  return (
    <div
      className={styles.surface}
      style={{ left: scale.left, width: scale.right - scale.left, height }}
      data-brush=""
      data-dragging={hand.grip ?? undefined}
      {...hand.surface}
    >
      {(['from', 'to'] as const).map((end) => (
        <Thumb
          key={end}
          end={end}
          x={ends[end] - scale.left}
          range={range}
          whole={whole}
          asked={asked[end]}
          onKey={(end, event) => {
            const step = stepOfKey(event);
            if (step === null) return;
            event.preventDefault();
            onStep(end, step);
          }}
          onBlur={onLeave}
        />
      ))}
    </div>
  );
}
