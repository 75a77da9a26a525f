import type { Size } from '@/ui/use-laid-out';

/** By what the room of the chart is known, whether it has all of the screen or not. */
export const troopsPlace = (full: boolean): string => `troops ${full}`;

/** What it is taken for where it cannot be measured. */
export const troopsRoom: Size = { width: 476, height: 290 };
