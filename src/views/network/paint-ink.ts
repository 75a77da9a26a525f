import { labelSize } from '@/picture/set-label';
import type { Ink } from './ink';

/** Paints what is drawn, with words on a halo of paper. */
export function paintInk(
  context: CanvasRenderingContext2D,
  inks: readonly Ink[],
  colors: ReadonlyMap<string, string>,
  family: string,
): void {
  const color = (name: string): string => colors.get(name) ?? '#000000';
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const ink of inks) {
    if (ink.kind === 'text') {
      context.globalAlpha = 1;
      context.font = `${ink.isStrong ? 600 : 400} ${labelSize}px ${family}`;
      context.textAlign = ink.anchor === 'middle' ? 'center' : ink.anchor;
      context.lineWidth = 3.5;
      context.strokeStyle = color('paper');
      context.strokeText(ink.text, ink.x, ink.y);
      context.fillStyle = color(ink.color);
      context.fillText(ink.text, ink.x, ink.y);
      continue;
    }
    const path = new Path2D(ink.d);
    context.globalAlpha = ink.opacity;
    if (ink.fill) {
      context.fillStyle = color(ink.fill);
      context.fill(path);
    }
    if (ink.stroke) {
      context.strokeStyle = color(ink.stroke);
      context.lineWidth = ink.width;
      context.stroke(path);
    }
  }
  context.globalAlpha = 1;
}
