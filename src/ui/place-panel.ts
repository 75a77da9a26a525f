const margin = 8;
const gap = 4;
/** A panel lower than this beside its button is better over it. */
const least = 200;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Where a panel stands: under its button, else above it, else over it, and always within the window. */
export function placePanel(button: Box, panel: Room, window: Room, align: 'start' | 'end'): PanelPlace {
  const wanted = align === 'end' ? button.right - panel.width : button.left;
  const left = between(wanted, margin, Math.max(margin, window.width - panel.width - margin));
  const below = window.height - margin - button.bottom - gap;
  const above = button.top - gap - margin;
  const isBelow = panel.height <= below || below >= above;
  const beside = isBelow ? below : above;
  const whole = window.height - 2 * margin;
  const maxHeight = Math.min(beside < Math.min(panel.height, least) ? whole : beside, whole);
  const height = Math.min(panel.height, maxHeight);
  const top = isBelow ? button.bottom + gap : button.top - gap - height;
  // Its button may have been scrolled out of the window.
  return { left, top: between(top, margin, margin + whole - height), maxHeight };
}
