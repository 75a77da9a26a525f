import { labelSize } from './label-text';
import { family, laySheet, lineLead, margin, type Sheet, serif, titleLead } from './lay-sheet';
import { paintInk } from './paint-ink';

const finest = 2;
const largest = 4096;

/** The same sheet as PNG, in the page's own type, at twice its size where that is not too large; null where nothing can be painted. */
export async function rasterize(sheet: Sheet): Promise<Blob | null> {
  const { titles, lines, top, foot, total } = laySheet(sheet);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const scale = Math.min(finest, largest / total.width, largest / total.height);
  canvas.width = Math.round(total.width * scale);
  canvas.height = Math.round(total.height * scale);
  const color = (name: string): string => sheet.colors.get(name) ?? '#000000';
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = color('paper');
  context.fillRect(0, 0, total.width, total.height);
  context.font = `600 20px ${serif}`;
  context.fillStyle = color('ink');
  titles.forEach((line, i) => {
    context.fillText(line, margin, margin + 14 + i * titleLead);
  });
  context.save();
  context.translate(margin, top);
  paintInk(context, sheet.inks, sheet.colors, family);
  context.restore();
  context.font = `400 ${labelSize}px ${family}`;
  context.textAlign = 'start';
  context.fillStyle = color('ink-2');
  lines.forEach((line, i) => {
    context.fillText(line, margin, foot + 6 + i * lineLead);
  });
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
