import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';

interface Box {
  readonly target: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** As the style says, from 0 to 255, with what it lets through from 0 to 1. */
  readonly color: readonly [number, number, number];
  readonly opacity: number;
  /** Large text needs less. */
  readonly least: number;
}

type Rgb = readonly [number, number, number];

const light = ([r, g, b]: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The ratio of WCAG 2 between two colours. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
};

/** Where the words of some elements stand in the window, and in what colour they are set. */
const boxesOf = (page: Page, targets: readonly string[]): Promise<Box[]> =>
  page.evaluate((selectors) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (css: string): [number, number, number, number] => {
      if (!canvas) return [0, 0, 0, 1];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const found: Box[] = [];
    for (const target of selectors) {
      const element = document.querySelector(target);
      if (!element) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const style = getComputedStyle(element);
        const isDrawn = element instanceof SVGElement;
        const [r, g, b, a] = rgba(isDrawn ? style.fill : style.color);
        let opacity = a * (isDrawn ? Number(style.fillOpacity) : 1);
        for (let at: Element | null = element; at; at = at.parentElement)
          opacity *= Number(getComputedStyle(at).opacity);
        const size = Number.parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        for (const { x, y, width, height } of range.getClientRects())
          if (width > 2 && height > 2 && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight)
            found.push({
              target,
              text: node.textContent.trim().slice(0, 30),
              x,
              y,
              width,
              height,
              color: [r, g, b],
              opacity,
              least: isLarge ? 3 : 4.5,
            });
      }
    }
    return found;
  }, targets);

/**
 * What axe cannot decide, because it does not see behind a drawing, read from the pixels: the ground is the colour most
 * common in the box of the words, the words have the colour of their style on it. Words of which no pixel is in the
 * picture (scrolled or folded away) are not counted.
 */
export async function checkPixels(
  page: Page,
  targets: readonly string[],
): Promise<{ checked: number; faint: string[] }> {
  const boxes = await boxesOf(page, targets);
  if (boxes.length === 0) return { checked: 0, faint: [] };
  const image = await loadImage(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  const canvas = createCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const all = canvas.getImageData(0, 0, image.width, image.height).data;
  const faint: string[] = [];
  let checked = 0;
  for (const { target, text, x, y, width, height, color, opacity, least } of boxes) {
    const counts = new Map<number, number>();
    for (let row = Math.floor(y); row < Math.ceil(y + height); row++)
      for (let column = Math.floor(x); column < Math.ceil(x + width); column++) {
        const at = (row * image.width + column) * 4;
        const key = ((all[at] ?? 0) << 16) | ((all[at + 1] ?? 0) << 8) | (all[at + 2] ?? 0);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    const rgb = (key: number): Rgb => [key >> 16, (key >> 8) & 255, key & 255];
    const [[common = 0] = []] = [...counts].sort(([, a], [, b]) => b - a);
    const ground = rgb(common);
    const ink: Rgb = [0, 1, 2].map(
      (i) => (color[i] ?? 0) * opacity + (ground[i] ?? 0) * (1 - opacity),
    ) as unknown as Rgb;
    const way = [0, 1, 2].map((i) => (ink[i] ?? 0) - (ground[i] ?? 0));
    const far = way.reduce((sum, part) => sum + part * part, 0);
    const isSeen = [...counts.keys()].some((key) => {
      const along = rgb(key).reduce((sum, part, i) => sum + (part - (ground[i] ?? 0)) * (way[i] ?? 0), 0);
      return along >= far / 2;
    });
    if (!isSeen) continue;
    checked++;
    const ratio = contrast(ink, ground);
    if (ratio < least) faint.push(`${ratio.toFixed(2)} of ${least}: “${text}” (${target})`);
  }
  return { checked, faint };
}
