import type { Step } from '@/marks/brush';
import { mayAct } from '@/state/single-keys';

/** What a key asks of the picture, apart from moving the focus. */
type ChartKey =
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'fit' }
  /** In windows. */
  | { readonly do: 'pan'; readonly by: number }
  | { readonly do: 'range'; readonly end: 'from' | 'to'; readonly step: Step };

interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ranges: Readonly<Record<string, ChartKey>> = {
  ArrowLeft: { do: 'range', end: 'to', step: 'day-back' },
  ArrowRight: { do: 'range', end: 'to', step: 'day-on' },
  ArrowDown: { do: 'range', end: 'from', step: 'day-back' },
  ArrowUp: { do: 'range', end: 'from', step: 'day-on' },
  PageDown: { do: 'range', end: 'to', step: 'week-back' },
  PageUp: { do: 'range', end: 'to', step: 'week-on' },
  Home: { do: 'range', end: 'from', step: 'first' },
  End: { do: 'range', end: 'to', step: 'last' },
};

/** Plus and minus zoom, nought shows all, pages and Ctrl with arrows pan, Shift with arrows moves the chosen dates. */
export function chartKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): ChartKey | null {
  if (altKey || metaKey || !mayAct({ key })) return null;
  if (ctrlKey) {
    if (key === 'ArrowLeft') return { do: 'pan', by: -0.25 };
    return key === 'ArrowRight' ? { do: 'pan', by: 0.25 } : null;
  }
  // Where plus is above equals, it comes with Shift.
  if (key === '+' || key === '=') return { do: 'zoom', factor: 1 / 2 };
  if (key === '-' || key === '−' || key === '_') return { do: 'zoom', factor: 2 };
  if (shiftKey) return ranges[key] ?? null;
  if (key === '0') return { do: 'fit' };
  if (key === 'PageUp') return { do: 'pan', by: -0.5 };
  return key === 'PageDown' ? { do: 'pan', by: 0.5 } : null;
}
