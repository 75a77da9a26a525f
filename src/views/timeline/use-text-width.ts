import { useEffect, useMemo, useState } from 'react';

export interface TextRuler {
  /** Height of a label in pixels; follows the reader's own font size. */
  readonly size: number;
  readonly widthOf: (text: string, weight?: 400 | 600) => number;
}

const estimate = (text: string, size: number): number => text.length * size * 0.53;

const makeRuler = (): TextRuler => {
  const root = typeof document === 'undefined' ? null : getComputedStyle(document.documentElement);
  const size = ((root && Number.parseFloat(root.fontSize)) || 16) * 0.8125;
  const context =
    typeof CanvasRenderingContext2D === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!context || !root) return { size, widthOf: (text) => estimate(text, size) };
  // Labels are set in the token, whatever the page itself is set in.
  const family = root.getPropertyValue('--sans').trim() || root.fontFamily;
  const known = new Map<string, number>();
  const widthOf = (text: string, weight: 400 | 600 = 400): number => {
    const key = `${weight}${text}`;
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    context.font = `${weight} ${size}px ${family}`;
    const width = Math.ceil(context.measureText(text).width);
    known.set(key, width);
    return width;
  };
  return { size, widthOf };
};

/** Measures labels in the font of the page, again once the font has come; estimates where there is no canvas. */
export function useTextWidth(): TextRuler {
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    const { fonts } = document;
    if (!fonts) return;
    let isHere = true;
    const again = (): void => {
      if (isHere) setLoads((count) => count + 1);
    };
    void fonts.ready.then(again);
    fonts.addEventListener('loadingdone', again);
    return () => {
      isHere = false;
      fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that has come makes all widths anew.
  return useMemo(makeRuler, [loads]);
}
