import path from 'node:path';
import { parseDay } from '@/domain/day';
import type { Dossier } from '@/domain/dossier';
import { spanOf } from '@/domain/span';
import type { Language } from '@/domain/text';
import { precisionOf, type When } from '@/domain/when';
import { formatMonth } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import { indexedPng } from './indexed-png';
import { arrow, disc, head, stretch } from './mark-shapes';
import type { PictureMark, PictureSubject } from './picture-subject';
import type { Palette } from './read-palette';
import { wrapTitle } from './wrap-title';

export const pictureSize = { width: 1200, height: 630 } as const;

const margin = 64;
const axis = { y: 520, left: margin + 16, right: pictureSize.width - margin - 16 } as const;
const lengthOfFade = 60;
/** Rows of marks and their height: of one mark, of some, of all that there are. */
const sizes = { one: 1.6, some: 1, all: 0.7 } as const;

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
  const { createCanvas, GlobalFonts } = canvasLibrary;
  const font = (family: string, file: string): unknown =>
    GlobalFonts.registerFromPath(
      path.join(root, 'node_modules', '@fontsource-variable', family, 'files', file),
      family,
    );
  font('source-serif-4', 'source-serif-4-latin-opsz-normal.woff2');
  font('source-sans-3', 'source-sans-3-latin-wght-normal.woff2');
  const canvas = createCanvas(pictureSize.width, pictureSize.height);
  const context = canvas.getContext('2d');
  const from = parseDay(dossier.period.start) ?? 0;
  const to = parseDay(dossier.period.end) ?? from + 1;
  const at = (day: number): number => axis.left + ((day - from) / (to + 1 - from)) * (axis.right - axis.left);
  const inside = (x: number): number => Math.min(Math.max(x, axis.left), axis.right);

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
    for (let day = from; day <= to; day++) {
      const text = dayOfMonth(day);
      if (text !== 1) continue;
      context.fillStyle = colour('ink-3');
      context.fillRect(at(day), axis.y, 2, 14);
      write(formatMonth(day, lang, true), at(day) + 10, axis.y + 34, '400 22px source-sans-3', colour('ink-3'));
    }
    context.fillStyle = colour('rule');
    for (const when of around) {
      const { start, end } = spanOf(when);
      if (start === null || start !== end || start < from || start > to) continue;
      disc(context, at(start) + 4, axis.y - 12, 4);
    }
  };

  const boundsOf = (when: When): readonly [number, number] | null => {
    const { start, end } = spanOf(when);
    if (start === null) return end === null ? null : [at(end) - lengthOfFade, at(end + 1)];
    return [at(start), end === null ? at(start) + lengthOfFade : at(end + 1)];
  };

  const drawMark = ({ when, groups, status }: PictureMark, lang: Language, size: number, y: number): void => {
    const fills = groups.length === 0 ? [colour('g-other')] : groups.slice(0, 3).map((group) => colour(`g-${group}`));
    const first = fills[0] ?? colour('g-other');
    const { start, end } = spanOf(when);
    const radius = 9 * size;
    const bounds = boundsOf(when);
    if (!bounds) return;
    const [x1, x2] = bounds;
    if (x2 < axis.left || x1 > axis.right) {
      if (size !== sizes.one) return;
      // Beyond the edge of the period: an arrow that points there, with a word.
      const left = x2 < axis.left;
      arrow(context, left ? axis.left - 12 : axis.right + 12, y, left ? -1 : 1, first);
      const words = left ? wordsOf(lang).publish.earlier('') : wordsOf(lang).publish.later('');
      context.textAlign = left ? 'left' : 'right';
      write(
        words.replace(/^, /, ''),
        left ? axis.left + 14 : axis.right - 14,
        y + 8,
        '400 24px source-sans-3',
        colour('ink-2'),
      );
      context.textAlign = 'left';
      return;
    }
    const isDay = ['day', 'about'].includes(precisionOf(when)) && start !== null && end !== null;
    const middle = (x1 + x2) / 2;
    if (!isDay || precisionOf(when) === 'about') {
      stretch(context, {
        x1: inside(x1),
        x2: inside(x2),
        y,
        fills,
        openStart: start === null,
        openEnd: end === null,
        lasting: when.extent === 'span',
        size,
      });
    }
    if (isDay) head(context, inside(middle), y, radius, fills, status, colour('paper'));
  };

  return async (subject, lang) => {
    context.textBaseline = 'alphabetic';
    context.textAlign = 'left';
    context.fillStyle = colour('paper');
    context.fillRect(0, 0, pictureSize.width, pictureSize.height);
    write('Aanloop', margin, 92, '600 34px source-serif-4', colour('ink'));
    context.textAlign = 'right';
    write(subject.kicker, pictureSize.width - margin, 90, '400 26px source-sans-3', colour('ink-2'));
    context.textAlign = 'left';
    const size = subject.title.length > 75 ? 46 : 56;
    context.font = `600 ${size}px source-serif-4`;
    const width = pictureSize.width - 2 * margin;
    const lines = wrapTitle(subject.title, (text) => context.measureText(text).width, width, 3);
    lines.forEach((line, i) => {
      write(line, margin, 190 + i * size * 1.18, `600 ${size}px source-serif-4`, colour('ink'));
    });
    context.font = '400 30px source-sans-3';
    const [line = ''] = wrapTitle(subject.line, (text) => context.measureText(text).width, width, 1);
    write(line, margin, 190 + (lines.length - 1) * size * 1.18 + 56, '400 30px source-sans-3', colour('ink-2'));
    drawAxis(lang);
    const many = subject.marks.length;
    const markSize = many === 1 ? sizes.one : many > 30 ? sizes.all : sizes.some;
    const step = 24 * markSize;
    const room = axis.y - 42 - (190 + (lines.length - 1) * size * 1.18 + 76);
    const mostRows = Math.max(1, Math.floor(room / step) + 1);
    const rows: number[] = [];
    for (const mark of subject.marks.toSorted((a, b) => (boundsOf(a.when)?.[0] ?? 0) - (boundsOf(b.when)?.[0] ?? 0))) {
      const [first, last] = boundsOf(mark.when) ?? [0, 0];
      const free = rows.findIndex((taken) => taken < first - 8);
      // What finds no free row shares the one that is free soonest.
      const row = free >= 0 ? free : rows.length < mostRows ? rows.length : rows.indexOf(Math.min(...rows));
      rows[row] = Math.max(last, first + 18 * markSize);
      drawMark(mark, lang, markSize, axis.y - 42 - row * step);
    }
    const pixels = canvas.data();
    return indexedPng(new Uint8Array(pixels), pictureSize.width, pictureSize.height);
  };
}

const dayOfMonth = (day: number): number => new Date(day * 86_400_000).getUTCDate();
