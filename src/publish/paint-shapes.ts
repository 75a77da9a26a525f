import type { Path2D, SKRSContext2D } from '@napi-rs/canvas';
import type { Ink, Paint, Shape } from '@/picture/shape';
import type { Palette } from './read-palette';

/** How much of a hue is in "some day in these", as `--body-tint` says. */
const tint = 0.24;

interface Easel {
  readonly context: SKRSContext2D;
  readonly Path2D: new (path: string) => Path2D;
  readonly colour: Palette;
}

/** Paints the shapes of a mark on a canvas, in their order; what SVG draws of them, here in the colours of a page in the light. */
export function paintShapes({ context, Path2D, colour }: Easel, shapes: readonly Shape[]): void {
  const inkOf = (ink: Ink): string => colour(ink.replace(/^var\(--|\)$/g, ''));
  const fillOf = (fill: Ink, { fade }: Paint): string | ReturnType<SKRSContext2D['createLinearGradient']> => {
    const ink = inkOf(fill);
    if (!fade) return ink;
    const gradient = context.createLinearGradient(fade.left, 0, fade.right, 0);
    gradient.addColorStop(0, fade.toward === 'past' ? `${ink}00` : ink);
    gradient.addColorStop(1, fade.toward === 'past' ? ink : `${ink}00`);
    return gradient;
  };
  for (const { path, paint } of shapes) {
    const way = new Path2D(path);
    context.save();
    context.globalAlpha = paint.opacity ?? 1;
    if (paint.fill !== undefined) {
      if (paint.tint) {
        context.fillStyle = inkOf('var(--paper)');
        context.fill(way);
        context.globalAlpha *= tint;
      }
      context.fillStyle = fillOf(paint.fill, paint);
      context.fill(way);
      context.globalAlpha = paint.opacity ?? 1;
    }
    if (paint.stroke !== undefined) {
      context.strokeStyle = inkOf(paint.stroke);
      context.lineWidth = paint.width ?? 1;
      context.lineCap = paint.round ? 'round' : 'butt';
      context.lineJoin = paint.round ? 'round' : 'miter';
      context.setLineDash([...(paint.dash ?? [])]);
      context.stroke(way);
    }
    context.restore();
  }
}
