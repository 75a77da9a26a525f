import type { Range } from './range';
import { resolveAnchor } from './resolve-anchor';

/** So many words an anchor has on either side; a stretch of no more is written out. */
const most = 4;

/** From few words to many, as evenly as may be. */
const sides = Array.from({ length: most * most }, (_, i) => [Math.floor(i / most) + 1, (i % most) + 1] as const).sort(
  ([a, b], [c, d]) => a + b - (c + d) || Math.abs(a - b) - Math.abs(c - d),
);

/**
 * The shortest words that name this stretch of a text, and it alone, within a window of it; null where no few words do.
 * What is written is read again: it resolves to the very stretch.
 */
export function writeAnchor(text: string, { start, end }: Range, from = 0, to = text.length): string | null {
  const words = text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => word !== '');
  const names = (anchor: string): boolean => {
    const found = resolveAnchor(text, anchor, from, to);
    return found.kind === 'found' && found.start === start && found.end === end;
  };
  if (words.length <= most) {
    const whole = words.join(' ');
    return names(whole) ? whole : null;
  }
  for (const [first, last] of sides) {
    const anchor = `${words.slice(0, first).join(' ')} … ${words.slice(-last).join(' ')}`;
    if (names(anchor)) return anchor;
  }
  return null;
}
