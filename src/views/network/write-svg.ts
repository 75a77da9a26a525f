import { escapeXml } from '@/dataset/export-xml';
import type { Ink } from './ink';
import { labelSize } from './label-text';
import { family, laySheet, lineLead, margin, type Sheet, serif, titleLead } from './lay-sheet';

/** A picture that stands by itself: what is drawn, with a title above and its numbers and source below. */
export function writeSvg({ width, height, inks, caption, colors }: Sheet): string {
  const color = (name: string): string => colors.get(name) ?? '#000000';
  const { titles, lines, top, foot, total } = laySheet({ width, height, caption });
  const write = (ink: Ink): string => {
    if (ink.kind === 'text') {
      const weight = ink.isStrong ? ' font-weight="600"' : '';
      return `<text x="${ink.x}" y="${ink.y}" text-anchor="${ink.anchor}"${weight} fill="${color(ink.color)}" stroke="${color('paper')}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escapeXml(ink.text)}</text>`;
    }
    const dash = ink.dash.length > 0 ? ` stroke-dasharray="${ink.dash.join(' ')}"` : '';
    const line = ink.stroke
      ? ` stroke="${color(ink.stroke)}" stroke-width="${ink.width}" stroke-linecap="round" stroke-linejoin="round"${dash}`
      : '';
    const opacity = ink.opacity < 1 ? ` opacity="${ink.opacity}"` : '';
    return `<path d="${ink.d}" fill="${ink.fill ? color(ink.fill) : 'none'}"${line}${opacity}/>`;
  };
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}" font-family="${family}" font-size="${labelSize}">`,
    `<title>${escapeXml(caption.title)}</title>`,
    `<desc>${escapeXml(caption.lines.join(' '))}</desc>`,
    `<rect width="${total.width}" height="${total.height}" fill="${color('paper')}"/>`,
    ...titles.map(
      (line, i) =>
        `<text x="${margin}" y="${margin + 14 + i * titleLead}" font-family="${serif}" font-size="20" font-weight="600" fill="${color('ink')}">${escapeXml(line)}</text>`,
    ),
    `<g transform="translate(${margin} ${top})">`,
    ...inks.map(write),
    '</g>',
    ...lines.map(
      (line, i) =>
        `<text x="${margin}" y="${foot + 6 + i * lineLead}" fill="${color('ink-2')}">${escapeXml(line)}</text>`,
    ),
    '</svg>',
  ].join('\n');
  return `${text}\n`;
}
