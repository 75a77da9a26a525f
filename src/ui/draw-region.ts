import { colorToRgb } from './color-to-rgb';

const svgSpace = 'http://www.w3.org/2000/svg';

const colors = ['fill', 'stroke', 'stop-color'];
const looks = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
  'marker-end',
  'mask',
  'clip-path',
  'fill-rule',
];
const kept =
  /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|width|height|points|transform|viewBox|id|href|offset|gradientUnits|gradientTransform|patternUnits|patternTransform|markerWidth|markerHeight|refX|refY|orient|markerUnits|maskUnits|clipPathUnits|dx|dy|textLength|lengthAdjust|preserveAspectRatio|pathLength)$/;

/** Controls belong to the screen, not to the picture. */
const leftOut = 'button, input, select, textarea, dialog, nav, [role="tablist"], [data-no-picture]';

// What lies in a closed <details> has a size and a style all the same.
const isSeen = (part: Element, style: CSSStyleDeclaration): boolean =>
  part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !/inset\(50%\)/.test(style.clipPath);

const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

// Styles come from sheets that a picture does not have: what they make of each part is written on it.
const inlined = (original: Element): Element | null => {
  const style = getComputedStyle(original);
  if (style.display === 'none') return null;
  const copy = document.createElementNS(svgSpace, original.localName);
  for (const { name, value } of original.attributes) if (kept.test(name)) copy.setAttribute(name, value);
  for (const property of colors) {
    const value = style.getPropertyValue(property);
    if (value === '' || (property === 'stop-color' && original.localName !== 'stop')) continue;
    copy.setAttribute(property, /^(none|url|context)/.test(value) ? value : colorToRgb(value));
  }
  for (const property of looks) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== 'normal' && value !== 'none' && value !== 'auto') copy.setAttribute(property, value);
  }
  for (const child of original.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof Element && child.localName !== 'title') {
      const part = inlined(child);
      if (part) copy.append(part);
    }
  }
  return copy;
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

/** Draws a part of the page, HTML and SVG alike, as one SVG that needs no style sheet; captions stand under it. */
export function drawRegion(region: Element, captions: readonly string[]): SVGSVGElement {
  const page = region.getBoundingClientRect();
  const [width, margin] = [Math.ceil(page.width), 16];
  const ground = colorToRgb(getComputedStyle(document.documentElement).backgroundColor);
  const ink = colorToRgb(getComputedStyle(region).color);
  const family = getComputedStyle(region).fontFamily;
  const perLine = Math.max(30, Math.floor(width / 6.2));
  const notes = captions.flatMap(
    (caption) => caption.match(new RegExp(`(?:\\S{${perLine},}|.{1,${perLine}})(?:\\s|$)`, 'g')) ?? [],
  );
  const height = Math.ceil(page.height) + notes.length * 17 + margin * 2;
  const [wide, x0, y0] = [width + 2 * margin, page.left - margin, page.top - margin];
  const svg = element('svg', {
    xmlns: svgSpace,
    width: wide,
    height: height + margin,
    viewBox: `0 0 ${wide} ${height + margin}`,
  }) as SVGSVGElement;
  svg.append(element('rect', { width: '100%', height: '100%', fill: ground === 'none' ? '#fff' : ground }));

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
  const drawFrame = (style: CSSStyleDeclaration, rect: DOMRect): void => {
    const fill = colorToRgb(style.backgroundColor);
    if (fill !== 'none') box(rect, fill);
    for (const side of ['Top', 'Bottom', 'Left', 'Right'] as const) {
      const size = Number.parseFloat(style[`border${side}Width`]);
      if (!(size > 0) || style[`border${side}Style`] === 'none') continue;
      const { left, top, right, bottom } = rect;
      const line = {
        Top: { left, right, top, bottom: top + size },
        Bottom: { left, right, top: bottom - size, bottom },
        Left: { left, right: left + size, top, bottom },
        Right: { left: right - size, right, top, bottom },
      }[side];
      box(line, colorToRgb(style[`border${side}Color`]));
    }
  };
  const drawText = (node: Text, style: CSSStyleDeclaration, clip: Box): void => {
    for (const { text, rect } of linesOf(node)) {
      if (!isWithin(rect, clip)) continue;
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
      if (rect.width === 0 || rect.bottom <= clip.top || rect.top >= clip.bottom || rect.left >= clip.right) return;
      const copy = inlined(part);
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
      return;
    }
    if (style.display !== 'contents') drawFrame(style, rect);
    // A bar or a key that a style sheet puts before the words; it has no box to ask for, only a size.
    const before = getComputedStyle(part, '::before');
    if (before.content === '""' && before.position === 'static' && /block/.test(before.display)) {
      const x = rect.left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth);
      const y = rect.top + Number.parseFloat(style.paddingTop) + Number.parseFloat(style.borderTopWidth);
      drawFrame(before, new DOMRect(x, y, Number.parseFloat(before.width) || 0, Number.parseFloat(before.height) || 0));
    }
    const inner = style.overflow === 'visible' ? clip : overlap(clip, rect);
    for (const child of part.childNodes) {
      if (child instanceof Text) drawText(child, style, inner);
      else if (child instanceof Element) walk(child, inner);
    }
  };
  walk(region, page);
  notes.forEach((note, i) => {
    const words = element('text', {
      x: margin,
      y: Math.ceil(page.height) + margin * 2 + 12 + i * 17,
      fill: ink,
      'font-family': family,
      'font-size': 12,
    });
    words.textContent = note.trim();
    svg.append(words);
  });
  return svg;
}
