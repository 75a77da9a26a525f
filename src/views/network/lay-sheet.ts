import type { Ink } from './ink';

export interface Caption {
  readonly title: string;
  /** The numbers in view, and from what they come. */
  readonly lines: readonly string[];
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly inks: readonly Ink[];
  readonly caption: Caption;
  /** Colours of the theme by the names of their tokens. */
  readonly colors: ReadonlyMap<string, string>;
}

export const margin = 16;
export const titleLead = 26;
export const lineLead = 18;
export const family = "'Source Sans 3 Variable','Source Sans 3','Segoe UI',system-ui,sans-serif";
export const serif = "'Source Serif 4 Variable','Source Serif 4',Georgia,serif";

/** Breaks a line where it would leave the sheet, counting letters: the reader's machine may have other type. */
const wrap = (text: string, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

interface LaidSheet {
  readonly titles: readonly string[];
  readonly lines: readonly string[];
  /** Where the picture begins, and where the first line below it stands. */
  readonly top: number;
  readonly foot: number;
  readonly total: { readonly width: number; readonly height: number };
}

/** A sheet with a title above the picture and lines below it. */
export function laySheet({ width, height, caption }: Pick<Sheet, 'width' | 'height' | 'caption'>): LaidSheet {
  const inner = Math.max(width, 320);
  const titles = wrap(caption.title, Math.floor(inner / 9.5));
  const lines = caption.lines.flatMap((line) => wrap(line, Math.floor(inner / 6.2)));
  const top = margin + titles.length * titleLead;
  return {
    titles,
    lines,
    top,
    foot: top + height + margin,
    total: { width: inner + 2 * margin, height: top + height + lines.length * lineLead + 2 * margin },
  };
}
