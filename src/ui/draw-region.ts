import { colorToRgb } from './color-to-rgb';
import { inlineSvg, svgSpace } from './inline-svg';
import { unfoldRegion } from './unfold-region';
import { wrapCaption } from './wrap-caption';

/** Controls belong to the screen, not to the picture. */
const leftOut =
  'button:not(th *, [data-in-picture]), input, select, textarea, fieldset, dialog, nav, details:not([open]) > summary, [role="tablist"], [role="slider"], [data-no-picture]';

// What lies in a closed <details> has a size and a style all the same.
const isSeen = (part: Element, style: CSSStyleDeclaration): boolean =>
  part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !/inset\(50%\)/.test(style.clipPath);

const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const isWithin = (rect: Box, clip: Box): boolean =>
  rect.right > clip.left && rect.left < clip.right && rect.bottom <= clip.bottom + 2 && rect.top >= clip.top - 2;

/** The words of a text node, line by line as they stand on the screen. */
const linesOf = (node: Text): { text: string; rect: DOMRect }[] => {
  const lines: { text: string; rect: DOMRect; from: number }[] = [];
  const range = document.createRange();
  for (const match of node.data.matchAll(/\S+/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.rect.top - rect.top) < 2) {
      range.setStart(node, line.from);
      line.rect = range.getBoundingClientRect();
      line.text += ` ${match[0]}`;
    } else lines.push({ text: match[0], rect, from: match.index });
  }
  return lines;
};

/** What stands under a picture. */
export interface Captions {
  readonly lines: readonly string[];
  /** Said where a long list is not whole: of those the page holds only what is in sight. */
  readonly cut: string | null;
}

const margin = 16;
const leading = 17;

/** Draws a part of the page, HTML and SVG alike, as one SVG that needs no style sheet; captions stand under it. */
export function drawRegion(region: HTMLElement, captions: Captions): SVGSVGElement {
  // Within one turn: what is unfolded is never on the screen.
  const { foldBack, isCut } = unfoldRegion(region);
  try {
    return drawUnfolded(region, captions, isCut);
  } finally {
    foldBack();
  }
}

function drawUnfolded(region: HTMLElement, { lines, cut }: Captions, isCut: boolean): SVGSVGElement {
  const page = region.getBoundingClientRect();
  const width = Math.ceil(page.width);
  // A part with a ground of its own, as of another theme, brings it along.
  const ground = [region, document.documentElement]
    .map((part) => colorToRgb(getComputedStyle(part).backgroundColor))
    .find((color) => color !== 'none');
  const ink = colorToRgb(getComputedStyle(region).color);
  const family = getComputedStyle(region).fontFamily;
  const [x0, y0] = [page.left - margin, page.top - margin];
  const svg = element('svg', { xmlns: svgSpace }) as SVGSVGElement;
  const [title, told] = [element('title', {}), element('desc', {})];
  title.textContent = region.querySelector('h2')?.textContent ?? region.getAttribute('aria-label');
  told.textContent = lines.join(' ');
  svg.append(title, told);
  svg.append(element('rect', { width: '100%', height: '100%', fill: ground ?? '#fff' }));
  // The lowest that was drawn: what a list has not in sight is empty room.
  let low = page.top;

  const box = (rect: Box, fill: string): void => {
    svg.append(
      element('rect', {
        x: rect.left - x0,
        y: rect.top - y0,
        width: rect.right - rect.left,
        height: rect.bottom - rect.top,
        fill,
      }),
    );
  };
  const drawFrame = (style: CSSStyleDeclaration, whole: Box, clip: Box): void => {
    const rect = overlap(whole, clip);
    if (rect.right <= rect.left || rect.bottom <= rect.top) return;
    const fill = colorToRgb(style.backgroundColor);
    if (fill !== 'none') {
      box(rect, fill);
      low = Math.max(low, rect.bottom);
    }
    for (const side of ['Top', 'Bottom', 'Left', 'Right'] as const) {
      const size = Number.parseFloat(style[`border${side}Width`]);
      if (!(size > 0) || style[`border${side}Style`] === 'none') continue;
      const { left, top, right, bottom } = whole;
      // A row's outline is drawn; the frame of a whole list is room.
      if (bottom - top < 40) low = Math.max(low, rect.bottom);
      const line = {
        Top: { left, right, top, bottom: top + size },
        Bottom: { left, right, top: bottom - size, bottom },
        Left: { left, right: left + size, top, bottom },
        Right: { left: right - size, right, top, bottom },
      }[side];
      const seen = overlap(line, clip);
      if (seen.right > seen.left && seen.bottom > seen.top) box(seen, colorToRgb(style[`border${side}Color`]));
    }
  };
  const drawText = (node: Text, style: CSSStyleDeclaration, clip: Box): void => {
    for (const { text, rect } of linesOf(node)) {
      if (!isWithin(rect, clip)) continue;
      low = Math.max(low, rect.bottom);
      const words = element('text', {
        x: rect.left - x0,
        y: rect.top - y0 + rect.height * 0.78,
        textLength: rect.width.toFixed(1),
        lengthAdjust: 'spacingAndGlyphs',
        fill: colorToRgb(style.color),
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        'font-style': style.fontStyle,
      });
      words.textContent = text;
      svg.append(words);
    }
  };
  const walk = (part: Element, clip: Box): void => {
    const style = getComputedStyle(part);
    if (part.matches(leftOut)) return;
    if (style.display !== 'contents' && !isSeen(part, style)) return;
    const rect = part.getBoundingClientRect();
    if (part instanceof SVGSVGElement) {
      // Without a size it holds what others paint with, as gradients.
      const isPaint = rect.width === 0 && part.querySelector('defs, linearGradient, pattern') !== null;
      const isBeside = rect.bottom <= clip.top || rect.top >= clip.bottom || rect.left >= clip.right;
      if (!isPaint && (rect.width === 0 || isBeside)) return;
      const copy = inlineSvg(part);
      if (!copy) return;
      for (const [key, value] of Object.entries({
        x: rect.left - x0,
        y: rect.top - y0,
        width: rect.width,
        height: rect.height,
      }))
        copy.setAttribute(key, String(value));
      copy.setAttribute('overflow', style.overflow === 'hidden' ? 'hidden' : 'visible');
      svg.append(copy);
      if (!isPaint) low = Math.max(low, Math.min(rect.bottom, clip.bottom));
      return;
    }
    if (part instanceof HTMLCanvasElement) {
      const image = element('image', { x: rect.left - x0, y: rect.top - y0, width: rect.width, height: rect.height });
      image.setAttribute('href', part.toDataURL());
      svg.append(image);
      return;
    }
    // The ground of the whole is drawn already, and says nothing of how far down it is filled.
    if (part !== region && style.display !== 'contents') drawFrame(style, rect, clip);
    // A bar or a key that a style sheet puts before the words; it has no box to ask for, only a size.
    const before = getComputedStyle(part, '::before');
    if (before.content === '""' && before.position === 'static' && /block/.test(before.display)) {
      const x = rect.left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth);
      const [wide, high] = [Number.parseFloat(before.width) || 0, Number.parseFloat(before.height) || 0];
      const isCentred = style.display.includes('flex') && style.alignItems === 'center';
      const y = isCentred
        ? rect.top + (rect.height - high) / 2
        : rect.top + Number.parseFloat(style.paddingTop) + Number.parseFloat(style.borderTopWidth);
      drawFrame(before, new DOMRect(x, y, wide, high), clip);
    }
    const inner = style.overflow === 'visible' ? clip : overlap(clip, rect);
    for (const child of part.childNodes) {
      if (child instanceof Text) drawText(child, style, inner);
      else if (child instanceof Element) walk(child, inner);
    }
  };
  walk(region, page);

  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `12px ${family}`;
  const measure = (text: string): number => pen?.measureText(text).width ?? text.length * 6.2;
  const isShort = isCut || (page.bottom - low > 100 && region.querySelector('[data-index]') !== null);
  const said = isShort && cut !== null ? [cut, ...lines] : lines;
  const notes = said.flatMap((line) => wrapCaption(line, measure, width));
  const foot = margin + (Math.min(low, page.bottom) - page.top);
  notes.forEach((note, i) => {
    const words = element('text', {
      x: margin,
      y: foot + margin + 12 + i * leading,
      fill: ink,
      'font-family': family,
      'font-size': 12,
    });
    words.textContent = note;
    svg.append(words);
  });
  const [wide, high] = [width + 2 * margin, Math.ceil(foot + margin + notes.length * leading + margin)];
  svg.setAttribute('width', String(wide));
  svg.setAttribute('height', String(high));
  svg.setAttribute('viewBox', `0 0 ${wide} ${high}`);
  return svg;
}
