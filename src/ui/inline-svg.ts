import { colorToRgb } from './color-to-rgb';

export const svgSpace = 'http://www.w3.org/2000/svg';

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
  /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|width|height|points|transform|viewBox|id|href|offset|gradientUnits|gradientTransform|patternUnits|patternTransform|markerWidth|markerHeight|refX|refY|orient|markerUnits|maskUnits|clipPathUnits|dx|dy|textLength|lengthAdjust|preserveAspectRatio|pathLength|data-mark)$/;

/** A drawing as it looks: styles come from sheets that a picture does not have, so what they make of each part is written on it. */
export function inlineSvg(original: Element): Element | null {
  if (original.matches('[role="slider"], [data-no-picture]')) return null;
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
      const part = inlineSvg(child);
      if (part) copy.append(part);
    }
  }
  return copy;
}
