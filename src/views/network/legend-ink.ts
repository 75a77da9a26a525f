import type { Group } from '@/domain/actor';
import { signs } from '@/domain/relation';
import type { Language } from '@/domain/text';
import { catalogues } from '@/i18n/use-words';
import { dotPath, type Ink, signInk } from './ink';
import { labelSize, widthOf } from './label-text';

const lead = 20;
const gap = 16;

/** What hues and lines mean, below a picture that leaves the page. */
export function legendInk(
  groups: ReadonlySet<Group>,
  room: { readonly width: number; readonly height: number },
  lang: Language,
): { readonly inks: readonly Ink[]; readonly height: number } {
  const words = catalogues[lang];
  const inks: Ink[] = [];
  let [x, row] = [4, 1];
  const entry = (width: number, text: string, draw: (x: number, y: number) => readonly Ink[]): void => {
    const needed = width + 5 + widthOf(text) + gap;
    if (x > 4 && x + needed > Math.max(room.width, 320)) [x, row] = [4, row + 1];
    const y = room.height + row * lead;
    inks.push(...draw(x, y), {
      kind: 'text',
      x: x + width + 5,
      y: y + labelSize / 3,
      text,
      anchor: 'start',
      isStrong: false,
      color: 'ink-2',
    });
    x += needed;
  };
  for (const group of groups)
    entry(9, words.groups[group], (at, y) => [
      {
        kind: 'path',
        d: dotPath({ x: at + 4.5, y }, 4.5),
        fill: `g-${group}`,
        stroke: null,
        width: 0,
        dash: [],
        opacity: 1,
      },
    ]);
  for (const sign of signs)
    entry(27, words.signs[sign], (at, y) =>
      signInk(
        Array.from({ length: 10 }, (_, i) => ({ x: at + i * 3, y })),
        sign,
      ),
    );
  return { inks, height: row * lead + 4 };
}
