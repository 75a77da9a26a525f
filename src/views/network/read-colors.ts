import type { Group } from '@/domain/group';
import { signs } from '@/domain/vocabulary';

const plainNames = ['paper', 'ink', 'ink-2', 'ink-3', ...signs.map((sign) => `sign-${sign}`)];

const hex = (value: number): string => value.toString(16).padStart(2, '0');

/** The colours of the theme as it is, in a form that every program reads; empty where nothing can be painted. */
export function readColors(element: Element, groups: ReadonlyMap<string, Group>): ReadonlyMap<string, string> {
  const probe = element.ownerDocument.createElement('span');
  const context = element.ownerDocument.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colors = new Map<string, string>();
  if (!context) return colors;
  element.append(probe);
  for (const name of [...plainNames, 'g-other', ...[...groups.keys()].map((group) => `g-${group}`)]) {
    probe.style.color = `var(--${name})`;
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    colors.set(name, `#${hex(r)}${hex(g)}${hex(b)}`);
  }
  probe.remove();
  return colors;
}
