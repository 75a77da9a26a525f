import path from 'node:path';
import { parseDay } from '@/domain/day';
import type { Dossier } from '@/domain/dossier';
import type { Language } from '@/domain/text';
import type { When } from '@/domain/when';
import { lateWordsOf } from '@/i18n/words';
import { type Body, dateBody, extentOf } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { dayTicks } from '@/picture/day-ticks';
import { groupFill } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { textWidth } from '@/picture/letters';
import { markShapes } from '@/picture/mark-shapes';
import { circlePath, type Shape } from '@/picture/shape';
import { indexedPng } from './indexed-png';
import { paintShapes } from './paint-shapes';
import type { PictureMark, PictureSubject } from './picture-subject';
import type { Palette } from './read-palette';
import { wrapTitle } from './wrap-title';

export const pictureSize = { width: 1200, height: 630 } as const;

const margin = 64;
const axis = { y: 520, left: margin + 16, right: pictureSize.width - margin - 16 } as const;
/** How much larger marks are than on the screen: of one mark, of some, of all that there are. */
const sizes = { one: 3.2, some: 2, all: 1.4 } as const;
/** The height of a row of marks on the screen. */
const pitch = 12;

export type DrawPicture = (subject: PictureSubject, lang: Language) => Promise<Buffer>;

/** Null where the drawing library has no part for this machine: pages are published without pictures then. */
export async function preparePictures(
  root: string,
  dossier: Dossier,
  around: readonly When[],
  colour: Palette,
): Promise<DrawPicture | null> {
  const canvasLibrary = await import('@napi-rs/canvas').catch(() => null);
  if (!canvasLibrary) return null;
  const { createCanvas, GlobalFonts, Path2D } = canvasLibrary;
  for (const family of ['serif', 'sans'])
    GlobalFonts.registerFromPath(path.join(root, 'src', 'app', `${family}-latin.woff2`), `aanloop-${family}`);
  const canvas = createCanvas(pictureSize.width, pictureSize.height);
  const context = canvas.getContext('2d');
  const from = parseDay(dossier.period.start) ?? 0;
  const to = parseDay(dossier.period.end) ?? from + 1;
  const scale = dayScale(from, to, axis.left, axis.right);
  const easel = { context, Path2D, colour };
  const paint = (shapes: readonly Shape[], size: number, y: number): void => {
    context.save();
    context.translate(0, y);
    context.scale(size, size);
    paintShapes(easel, shapes);
    context.restore();
  };

  const write = (text: string, x: number, y: number, style: string, ink: string): void => {
    context.font = style;
    // The file holds every weight and begins at its lightest.
    context.fontVariationSettings = style.includes('sans') ? '"wght" 420' : '"wght" 600';
    context.fillStyle = ink;
    context.fillText(text, x, y);
  };

  const drawAxis = (lang: Language): void => {
    context.fillStyle = colour('rule');
    context.fillRect(axis.left - 16, axis.y, axis.right - axis.left + 32, 2);
    for (const { x, label, kind } of dayTicks(scale, lang, (text) => textWidth(text, 22))) {
      if (kind !== 'month') continue;
      context.fillStyle = colour('ink-3');
      context.fillRect(x, axis.y, 2, 14);
      if (label !== null) write(label, x + 10, axis.y + 34, '400 22px aanloop-sans', colour('ink-3'));
    }
    // What else the record knows to the day, so that a mark is seen among others.
    const dots = around.flatMap((when) => {
      const body = dateBody(when, scale);
      return body?.kind === 'day' ? [circlePath(body.x, 0, 4)] : [];
    });
    paint([{ part: 'around', path: dots.join(''), paint: { fill: 'var(--rule)' } }], 1, axis.y - 12);
  };

  const drawMark = (body: Body, { groups, status }: PictureMark, lang: Language, size: number, y: number): void => {
    const shapes = markShapes(body, { y: 0, fills: groups.slice(0, 3).map(groupFill), style: headStyle[status] });
    paint(shapes, size, y);
    if (body.kind !== 'beyond') return;
    const isPast = body.toward === 'past';
    const words = lateWordsOf(lang).publish[isPast ? 'earlier' : 'later']('').replace(/^, /, '');
    context.textAlign = isPast ? 'left' : 'right';
    write(words, isPast ? axis.left + 36 : axis.right - 36, y + 8, '400 24px aanloop-sans', colour('ink-2'));
    context.textAlign = 'left';
  };

  return async (subject, lang) => {
    context.textBaseline = 'alphabetic';
    context.textAlign = 'left';
    context.fillStyle = colour('paper');
    context.fillRect(0, 0, pictureSize.width, pictureSize.height);
    write('Aanloop', margin, 92, '600 34px aanloop-serif', colour('ink'));
    context.textAlign = 'right';
    write(subject.kicker, pictureSize.width - margin, 90, '400 26px aanloop-sans', colour('ink-2'));
    context.textAlign = 'left';
    const size = subject.title.length > 75 ? 46 : 56;
    context.font = `600 ${size}px aanloop-serif`;
    const width = pictureSize.width - 2 * margin;
    const lines = wrapTitle(subject.title, (text) => context.measureText(text).width, width, 3);
    lines.forEach((line, i) => {
      write(line, margin, 190 + i * size * 1.18, `600 ${size}px aanloop-serif`, colour('ink'));
    });
    context.font = '400 30px aanloop-sans';
    const [line = ''] = wrapTitle(subject.line, (text) => context.measureText(text).width, width, 1);
    write(line, margin, 190 + (lines.length - 1) * size * 1.18 + 56, '400 30px aanloop-sans', colour('ink-2'));
    drawAxis(lang);
    const many = subject.marks.length;
    const markSize = many === 1 ? sizes.one : many > 30 ? sizes.all : sizes.some;
    const step = pitch * markSize;
    const room = axis.y - 42 - (190 + (lines.length - 1) * size * 1.18 + 76);
    const mostRows = Math.max(1, Math.floor(room / step) + 1);
    // Laid out as on the screen, and painted larger.
    const marksScale = dayScale(from, to, axis.left / markSize, axis.right / markSize);
    const bodies = subject.marks
      .flatMap((mark) => {
        const body = dateBody(mark.when, marksScale);
        // Among many an arrow would need its words as well.
        return body && (many === 1 || body.kind !== 'beyond') ? [{ mark, body, extent: extentOf(body) }] : [];
      })
      .sort((a, b) => a.extent.left - b.extent.left);
    const rows: number[] = [];
    for (const { mark, body, extent } of bodies) {
      const free = rows.findIndex((taken) => taken < extent.left - 4);
      // What finds no free row shares the one that is free soonest.
      const row = free >= 0 ? free : rows.length < mostRows ? rows.length : rows.indexOf(Math.min(...rows));
      rows[row] = extent.right;
      drawMark(body, mark, lang, markSize, axis.y - 42 - row * step);
    }
    const pixels = canvas.data();
    return indexedPng(new Uint8Array(pixels), pictureSize.width, pictureSize.height);
  };
}
