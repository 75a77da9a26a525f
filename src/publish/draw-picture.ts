import path from 'node:path';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { parseDay } from '@/domain/day';
import type { Dossier } from '@/domain/dossier';
import { spanOf } from '@/domain/span';
import type { Language } from '@/domain/text';
import { precisionOf, type When } from '@/domain/when';
import { formatMonth } from '@/i18n/format-when';
import { publishWords } from '@/i18n/publish-words';
import { indexedPng } from './indexed-png';
import type { PictureMark, PictureSubject } from './picture-subject';
import type { Palette } from './read-palette';
import { wrapTitle } from './wrap-title';

export const pictureSize = { width: 1200, height: 630 } as const;

const margin = 64;
const axis = { y: 520, left: margin + 16, right: pictureSize.width - margin - 16 } as const;
const lengthOfFade = 60;
const mostRows = 6;

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

  const drawMark = ({ when, groups, status }: PictureMark, lang: Language, alone: boolean, y: number): void => {
    const fills = groups.length === 0 ? [colour('g-other')] : groups.slice(0, 3).map((group) => colour(`g-${group}`));
    const first = fills[0] ?? colour('g-other');
    const { start, end } = spanOf(when);
    const radius = alone ? 15 : 9;
    const [x1, x2] = [
      start === null ? (end === null ? null : at(end) - lengthOfFade) : at(start),
      end === null ? (start === null ? null : at(start) + lengthOfFade) : at(end + 1),
    ];
    if (x1 === null || x2 === null) return;
    if (x2 < axis.left || x1 > axis.right) {
      if (!alone) return;
      // Beyond the edge of the period: an arrow that points there, with a word.
      const left = x2 < axis.left;
      arrow(context, left ? axis.left - 12 : axis.right + 12, y, left ? -1 : 1, first);
      const words = left ? publishWords[lang].earlier('') : publishWords[lang].later('');
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
      const lasting = when.extent === 'span';
      const height = lasting ? 8 : 20;
      context.globalAlpha = lasting ? 1 : 0.35;
      context.fillStyle = fading(context, x1, x2, start === null, end === null, first);
      context.beginPath();
      context.roundRect(inside(x1), y - height / 2, Math.max(inside(x2) - inside(x1), height), height, height / 2);
      context.fill();
      context.globalAlpha = 1;
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
    const rows: number[] = [];
    for (const mark of subject.marks) {
      const { start, end } = spanOf(mark.when);
      const [first, last] = [at(start ?? end ?? 0) - 60, at(end ?? start ?? 0) + 22];
      const free = rows.findIndex((taken) => taken < first);
      // What finds no free row shares the lowest one.
      const row = free >= 0 ? free : rows.length < mostRows ? rows.length : 0;
      rows[row] = last;
      drawMark(mark, lang, subject.marks.length === 1, axis.y - 42 - row * 24);
    }
    const pixels = canvas.data();
    return indexedPng(new Uint8Array(pixels), pictureSize.width, pictureSize.height);
  };
}

const dayOfMonth = (day: number): number => new Date(day * 86_400_000).getUTCDate();

/** An end that is not known fades away. */
const fading = (
  context: SKRSContext2D,
  x1: number,
  x2: number,
  openStart: boolean,
  openEnd: boolean,
  ink: string,
): string | CanvasGradient => {
  if (!openStart && !openEnd) return ink;
  const gradient = context.createLinearGradient(x1, 0, x2, 0);
  gradient.addColorStop(0, openStart ? `${ink}00` : ink);
  gradient.addColorStop(1, openEnd ? `${ink}00` : ink);
  return gradient;
};

const disc = (context: SKRSContext2D, x: number, y: number, radius: number): void => {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
};

const arrow = (context: SKRSContext2D, x: number, y: number, way: 1 | -1, ink: string): void => {
  context.fillStyle = ink;
  context.beginPath();
  context.moveTo(x + way * 14, y);
  context.lineTo(x - way * 6, y - 14);
  context.lineTo(x - way * 6, y + 14);
  context.fill();
};

/** Halves or thirds for who, filled, ring, dotted or struck for whether it happened: as the marks of the app. */
const head = (
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
  if (status !== 'denied') return;
  context.beginPath();
  context.moveTo(x - radius - 2, y + radius + 2);
  context.lineTo(x + radius + 2, y - radius - 2);
  context.strokeStyle = fills[0] ?? paper;
  context.stroke();
};
