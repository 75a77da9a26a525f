import type { KeyboardEvent } from 'react';
import type { Step } from './brush';

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'day-back',
  ArrowDown: 'day-back',
  ArrowRight: 'day-on',
  ArrowUp: 'day-on',
  PageDown: 'week-back',
  PageUp: 'week-on',
  Home: 'first',
  End: 'last',
};

/** How a key moves an end of the chosen days; null where it does not, and with Alt or Ctrl it is the browser's. */
export const stepOfKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Step | null =>
  ctrlKey || metaKey || altKey ? null : (steps[key] ?? null);
