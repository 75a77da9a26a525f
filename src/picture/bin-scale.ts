/** A picture of counts that go up from one line and down from another, on one scale. */
interface BinScale {
  /** Pixels of one item. */
  readonly unit: number;
  readonly up: number;
  readonly down: number;
  readonly step: number;
}

const steps = [1, 2, 5] as const;

const stepFor = (unit: number, apart: number): number => {
  for (let ten = 1; ; ten *= 10) for (const one of steps) if (one * ten * unit >= apart || ten > 1e9) return one * ten;
};

/** Shares a height between what goes up and what goes down, so that one pixel is as many items in both; lines stand `apart` or more. */
export function binScale(
  highest: { readonly up: number; readonly down: number },
  height: number,
  apart: number,
): BinScale {
  const both = Math.max(1, highest.up + highest.down);
  // Two claims are no skyscraper.
  const unit = Math.min(height / both, 26);
  const up = Math.round(unit * highest.up);
  const down = Math.round(unit * highest.down);
  return { unit, up, down, step: stepFor(unit, apart) };
}

/** The lines of the grid up to a height in items, the ground line left out. */
export const gridOf = ({ step }: BinScale, most: number): number[] =>
  Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step);
