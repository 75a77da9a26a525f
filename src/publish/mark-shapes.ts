import type { SKRSContext2D } from '@napi-rs/canvas';
import type { PictureMark } from './picture-subject';

interface Stretch {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly fills: readonly string[];
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** It took all these days, rather than one of them. */
  readonly lasting: boolean;
  readonly size: number;
}

/** As on the timeline: some day of these in outline, what lasted as a bar, an end that is not known fading from the one that is. */
export const stretch = (
  context: SKRSContext2D,
  { x1, x2, y, fills, openStart, openEnd, lasting, size }: Stretch,
): void => {
  const height = (lasting ? 10 : 19) * size;
  const [top, width] = [y - height / 2, Math.max(x2 - x1, height)];
  if (lasting || openStart || openEnd) {
    fills.forEach((fill, i) => {
      const ink = context.createLinearGradient(x1, 0, x1 + width, 0);
      ink.addColorStop(0, openStart ? `${fill}00` : fill);
      ink.addColorStop(1, openEnd ? `${fill}00` : fill);
      context.globalAlpha = lasting ? 1 : 0.6;
      context.fillStyle = ink;
      context.fillRect(x1, top + (i * height) / fills.length, width, height / fills.length);
      context.globalAlpha = 1;
      context.fillStyle = fill;
      if (!openStart || !openEnd)
        context.fillRect(
          openStart ? x1 + width - 3 * size : x1,
          top + (i * height) / fills.length,
          3 * size,
          height / fills.length,
        );
    });
    return;
  }
  fills.forEach((fill, i) => {
    context.save();
    context.beginPath();
    context.rect(
      x1 - 2 + (i * width) / fills.length,
      top - 2,
      width / fills.length + (i === fills.length - 1 ? 4 : 2),
      height + 4,
    );
    context.clip();
    context.beginPath();
    context.roundRect(x1 + 1, top, width - 2, height, height / 2);
    context.globalAlpha = 0.3;
    context.fillStyle = fill;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = 2.2 * size;
    context.strokeStyle = fill;
    context.stroke();
    context.restore();
  });
};

export const disc = (context: SKRSContext2D, x: number, y: number, radius: number): void => {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
};

export const arrow = (context: SKRSContext2D, x: number, y: number, way: 1 | -1, ink: string): void => {
  context.fillStyle = ink;
  context.beginPath();
  context.moveTo(x + way * 14, y);
  context.lineTo(x - way * 6, y - 14);
  context.lineTo(x - way * 6, y + 14);
  context.fill();
};

/** Halves or thirds for who, filled, cored, ring, dotted or struck for whether it happened: as the marks of the app. */
export const head = (
  context: SKRSContext2D,
  x: number,
  y: number,
  radius: number,
  fills: readonly string[],
  status: PictureMark['status'],
  paper: string,
): void => {
  context.fillStyle = paper;
  disc(context, x, y, radius + 3);
  const step = (2 * Math.PI) / fills.length;
  context.lineWidth = radius / 2.4;
  context.setLineDash(status === 'hypothetical' ? [radius / 2.6, radius / 2] : []);
  fills.forEach((fill, i) => {
    const start = Math.PI / 2 + i * step;
    context.beginPath();
    if (status === 'occurred') {
      if (fills.length > 1) context.moveTo(x, y);
      context.arc(x, y, radius, start, start + step);
      context.fillStyle = fill;
      context.fill();
    } else {
      context.arc(x, y, radius - context.lineWidth / 2, start, start + step);
      context.strokeStyle = fill;
      context.stroke();
    }
  });
  context.setLineDash([]);
  if (status === 'alleged') {
    context.fillStyle = fills[0] ?? paper;
    disc(context, x, y, radius * 0.36);
  }
  if (status !== 'denied') return;
  context.beginPath();
  context.moveTo(x - radius - 2, y + radius + 2);
  context.lineTo(x + radius + 2, y - radius - 2);
  context.strokeStyle = fills[0] ?? paper;
  context.stroke();
};
