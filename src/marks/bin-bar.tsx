import type { KeyboardEvent } from 'react';
import type { ClaimKind } from '@/domain/claim';
import { formatBin } from '@/i18n/format-bin';
import { formatNumber } from '@/i18n/format-number';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { textWidth } from '@/picture/letters';
import type { Count } from '@/query/count';
import type { ClaimBin } from '@/query/project-claim-bins';
import { barId } from './bin-stack';
import { useBins } from './bins-context';
import styles from './claim-bins.module.css';
import { isDim } from './mark-state';

interface BinBarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Below nothing where it goes down. */
  readonly height: number;
  readonly at: number;
  readonly bin: ClaimBin;
  readonly kind: ClaimKind;
  readonly standing: keyof Count;
  readonly isOdd: boolean;
}

export const nameSize = 12.5;
const tallEnough = 13;

export const holdsName = (text: string, width: number, height: number): boolean =>
  height >= tallEnough && textWidth(text, nameSize) + 6 <= width;

/** Runs on Enter and on the space bar, as a button does. */
export const onPress =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };

/** The claims of one kind in one stretch of days: filled where they certainly lie there, else hollow. */
export function BinBar({ x, y: edge, width, height: reach, at, bin, kind, standing, isOdd }: BinBarProps) {
  const lang = useLanguage();
  const { claimKinds } = useWords();
  const { unit, full, chosen, lit, stop, onPoint, onChoose } = useBins();
  const count = bin.kinds.get(kind)?.[standing] ?? 0;
  if (count === 0) return null;
  const own = wordsOf(lang).claimBins;
  const id = barId(at, kind, standing);
  const isLit = lit === null ? null : lit.has(id);
  const [y, height] = [Math.min(edge, edge + reach), Math.abs(reach)];
  const isOut = chosen !== null && !chosen.has(kind);
  const name = isOut ? own.leftOut(claimKinds[kind]) : claimKinds[kind];
  const text = `${claimKinds[kind].toLowerCase()} ${formatNumber(count, lang)}`;
  const point = (): void => onPoint(at, kind, standing);
  const choose = (): void => onChoose({ bin, kind });
  // A gap of paper, as long as there is something left to see.
  const gap = height > 3 ? 1 : 0;
  const isHollow = standing === 'possible';
  return (
    <g
      role="button"
      aria-label={own.bar(formatBin(bin, unit, lang), name, own[standing](count))}
      className={styles.bar}
      data-bar={`${kind} ${standing} ${count}`}
      data-odd={isOdd || undefined}
      data-out={isOut || undefined}
      data-dim={isDim(isLit, 'certain') || undefined}
      data-lit={isLit || undefined}
      {...stop(id)}
      onClick={choose}
      onKeyDown={onPress(choose)}
      onPointerEnter={point}
      onFocus={point}
    >
      {isHollow ? (
        <rect x={x + 0.5} y={y} width={Math.max(1, width - 1)} height={Math.max(1, height)} className={styles.hollow} />
      ) : (
        <rect x={x} y={y + gap} width={width} height={Math.max(1, height - gap)} className={styles.filled} />
      )}
      {full && holdsName(text, width, height) && (
        <text
          x={x + width / 2}
          y={y + height / 2 + 4.5}
          textAnchor="middle"
          fontSize={nameSize}
          className={isHollow ? styles.inHollow : styles.inFilled}
        >
          {text}
        </text>
      )}
    </g>
  );
}
