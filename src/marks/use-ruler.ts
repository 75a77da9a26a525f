import { useMemo } from 'react';
import { textWidth, type Weight } from '@/picture/letters';

/** How high and wide labels are. */
export interface Ruler {
  /** Height of a label in pixels; follows the reader's own font size. */
  readonly size: number;
  readonly widthOf: (text: string, weight?: Weight) => number;
}

/** Of the font size of the page, as `--size-label` says. */
const share = 0.8125;

/** Measures labels in the size that the reader has chosen for the page. */
export function useRuler(): Ruler {
  return useMemo(() => {
    const root = typeof document === 'undefined' ? Number.NaN : getComputedStyle(document.documentElement).fontSize;
    const size = (Number.parseFloat(String(root)) || 16) * share;
    return { size, widthOf: (text, weight) => textWidth(text, size, weight) };
  }, []);
}
