import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ClaimKind } from '@/domain/claim';
import { formatNumber } from '@/i18n/format-number';
import { useLanguage, useWords } from '@/i18n/use-words';
import { textWidth } from '@/picture/letters';
import { placeNames } from '@/picture/place-names';
import type { ClaimBin } from '@/query/project-claim-bins';
import { holdsName, nameSize } from './bin-bar';
import { gapOf, heightOf } from './bin-stack';
import { useBins } from './bins-context';
import styles from './claim-bins.module.css';

interface BinKindNamesProps {
  readonly bins: readonly ClaimBin[];
  readonly kinds: readonly ClaimKind[];
}

/** The names of the kinds beside the highest bar, where nothing stands in their way; what has its name within needs none. */
export function BinKindNames({ bins, kinds }: BinKindNamesProps) {
  const { full, chosen } = useBins();
  const lang = useLanguage();
  const { claimKinds } = useWords();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!x || !y || !plot || bins.length === 0) return null;
  const isAsked = (kind: ClaimKind): boolean => chosen?.has(kind) ?? true;
  const heights = bins.map((bin) => heightOf(bin, 'certain'));
  // What is left out stands pale behind what is asked for, and is not what a name should point at.
  const asked = bins.map(({ kinds: counts }) =>
    kinds.reduce((sum, kind) => sum + (isAsked(kind) ? (counts.get(kind)?.certain ?? 0) : 0), 0),
  );
  const peak = asked.indexOf(Math.max(...asked));
  const bin = bins[peak];
  if (!bin || asked[peak] === 0) return null;
  const sides = (i: number): { readonly left: number; readonly right: number } => {
    const [start, end] = [x(i, { position: 'start' }) ?? 0, x(i, { position: 'end' }) ?? 0];
    const gap = (end - start) * gapOf(full);
    return { left: start + gap, right: end - gap };
  };
  const { left, right } = sides(peak);
  let sum = 0;
  const wanted = kinds.flatMap((kind) => {
    const count = bin.kinds.get(kind)?.certain ?? 0;
    if (count === 0) return [];
    const [bottom, top] = [y(sum) ?? 0, y(sum + count) ?? 0];
    sum += count;
    if (!isAsked(kind)) return [];
    const text = `${claimKinds[kind].toLowerCase()} ${formatNumber(count, lang)}`;
    if (full && holdsName(text, right - left, bottom - top)) return [];
    return [{ key: kind, text, y: (top + bottom) / 2, width: textWidth(text, nameSize) }];
  });
  const walls = heights.map((height, i) => ({
    ...sides(i),
    // Above each bar stands its total.
    top: (y(height) ?? 0) - (height > 0 || full ? 18 : 0),
  }));
  const names = placeNames(wanted, peak, walls, {
    left: plot.x,
    right: plot.x + plot.width,
    top: 4,
    bottom: plot.y + plot.height,
  });
  return (
    <g>
      {names.map(({ key, text, x: at, y: level, anchor, from, edge }) => (
        <g key={key} className={styles.kind}>
          <path className={styles.lead} d={`M${edge} ${from}L${(edge + at) / 2} ${level}L${at} ${level}`} />
          <text
            x={anchor === 'end' ? at - 3 : at + 3}
            y={level + 4}
            textAnchor={anchor}
            fontSize={nameSize}
            className={styles.kindName}
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
