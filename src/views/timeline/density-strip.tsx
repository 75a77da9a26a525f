import { memo, useMemo, useRef } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { useLanguage, useWords } from '@/i18n/use-words';
import { type DayRange, sameRange } from '@/marks/brush';
import { BrushSurface } from '@/marks/brush-surface';
import paints from '@/marks/day-bars.module.css';
import type { DayScale } from '@/picture/day-scale';
import { type Bar, barPaths, besideBar, densityBars } from '@/picture/density-bars';
import type { Bin } from '@/query/bin';
import { totalOf } from '@/query/count';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import styles from './density-strip.module.css';
import { linkOfDay, linkOfDays } from './link-of-day';
import { peakOf } from './peak-of';
import { placeReadout } from './place-readout';
import { useBrush } from './use-brush';
import { useReadout } from './use-readout';

interface DensityStripProps {
  readonly bins: readonly Bin[];
  readonly scale: DayScale;
  readonly width: number;
  readonly height: number;
  /** The days shown close up below; null for all. */
  readonly zoomed?: DayRange | null;
  /** The chosen dates are told elsewhere too, so that only the hand needs them here. */
  readonly quiet?: boolean;
}

const inset = 8;
/** About the width of a letter, for words that give way to a thumb. */
const letter = 6.5;

/** All dates at a glance, with the brush that chooses among them. */
export function DensityStrip({ bins, scale, width, height, zoomed = null, quiet = false }: DensityStripProps) {
  const lang = useLanguage();
  const words = useWords().timeline;
  const { link, addressOf, commitLink } = useAanloop('link', 'addressOf', 'commitLink');
  const strip = useRef<HTMLDivElement>(null);
  const { range, whole, beyond, asked, hand, step, flush } = useBrush(scale, strip, (day) => {
    const bar = bins.find(({ start, end }) => start <= day && day <= end);
    if (bar && totalOf(bar) > 0) void commitLink(linkOfDays(link, bar, whole));
  });
  const isWhole = sameRange(range, whole);
  const base = height - 1;
  const bars = useMemo(() => densityBars(bins, scale, base, base - inset), [bins, scale, base]);
  const peakBin = peakOf(bins, range.from, range.to);
  const peak = besideBar(bars, peakBin, base - inset);
  // Days beyond the picture are none of its days: both ends stand at its edge.
  const edge = beyond && (beyond === 'before' ? scale.left : scale.right);
  const [x0, x1] = [edge ?? scale.startOf(range.from), edge ?? scale.endOf(range.to)];
  const peakText =
    peak && peakBin && words.peak(formatDayWords(peakBin.start, lang, 'short'), peakBin.certain, peakBin.possible);
  const peakLength = (peakText?.length ?? 0) * letter;
  const isPeakLeft = peak !== null && peak.x > scale.right - 190;
  const peakAt = peak && (isPeakLeft ? peak.x - 5 - peakLength : peak.end + 5);
  const isCovered = peakAt !== null && !isWhole && [x0, x1].some((x) => x > peakAt - 8 && x < peakAt + peakLength + 8);
  const told = useReadout();
  const isTold = !isWhole && (hand.grip !== null || !quiet);
  const toldLength = (told.range.length + told.count.length + 2) * letter;
  const toldAt = placeReadout(bars, toldLength, { left: scale.left, right: scale.right, x0, x1 });
  const isOver = peakAt !== null && isTold && toldAt < peakAt + peakLength + 8 && toldAt + toldLength + 8 > peakAt;
  return (
    <div ref={strip} className={styles.strip} style={{ width, height }} data-dragging={hand.grip ?? undefined}>
      <svg className={styles.brush} width={width} height={height} aria-hidden="true">
        {!isWhole && <rect className={paints.range} x={x0} y={0} width={Math.max(0, x1 - x0)} height={base} />}
      </svg>
      <Bars bars={bars} width={width} height={height} />
      <svg className={styles.over} width={width} height={height} aria-hidden="true">
        <path className={paints.base} d={`M${scale.left} ${base + 0.5}H${scale.right}`} />
        {zoomed && (
          <path
            className={styles.zoomed}
            data-zoomed=""
            d={`M${scale.startOf(zoomed.from)} ${base - 3}v4H${scale.endOf(zoomed.to)}v-4`}
          />
        )}
      </svg>
      <BrushSurface
        scale={scale}
        height={height}
        hand={hand}
        whole={whole}
        range={range}
        asked={asked}
        ends={{ from: x0, to: x1 }}
        onStep={step}
        onLeave={flush}
      />
      {peak && peakBin && !isCovered && !isOver && (
        <Link
          className={styles.peak}
          style={isPeakLeft ? { right: width - peak.x + 5 } : { left: peak.end + 5 }}
          to={addressOf(linkOfDay(link, peakBin.start, whole))}
          title={words.onlyDay}
          draggable={false}
          // The dates have their fields and thumbs: by keys this would be one more stop on the way.
          tabIndex={-1}
          aria-hidden="true"
        >
          {peakText}
        </Link>
      )}
      {isTold && (
        <span className={styles.readout} data-readout="" style={{ left: toldAt }}>
          <b>{told.range}:</b> {told.count}
        </span>
      )}
    </div>
  );
}

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly width: number;
  readonly height: number;
}

/** The bars stay as they are while the range moves: that has a layer of its own, below them. */
const Bars = memo(function Bars({ bars, width, height }: BarsProps) {
  const { certain, possible } = barPaths(bars, height - 1);
  return (
    <svg className={styles.bars} width={width} height={height} aria-hidden="true" data-bars={bars.length}>
      <path className={paints.certain} d={certain} />
      <path className={paints.possible} d={possible} />
    </svg>
  );
});
