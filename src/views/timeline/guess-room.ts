import { clamp } from '@/picture/clamp';
import type { Size } from '@/ui/use-laid-out';

/** The line of the view above the chart, in pixels. */
const head = 33.1;

/** What the style sheets of the screen and of the dashboard give the chart in a window, where its head takes one line. */
export const guessRoom = (): Size => ({
  width: Math.min(document.documentElement.clientWidth, 1680) - 56,
  height: Math.floor(clamp(window.innerHeight * 0.485, 388, 600) - head),
});
