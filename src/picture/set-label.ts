import { textWidth } from './letters';

/** Words as they are set beside a node, with the room they take in pixels. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The size of labels in pixels: what is placed by computation must not grow with the letters of the page. */
export const labelSize = 13;
const labelLead = 15;
/** How far the box of a line of type reaches above and below its share of the lead. */
const overhang = 2;
const longestLine = 14;

/** As wide as it is in bold: what is placed apart stays apart when it is opened. */
export const labelWidth = (text: string): number => textWidth(text, labelSize, 600);

/** At most two lines, broken at the space nearest the middle. */
const linesOf = (text: string): string[] => {
  if (text.length <= longestLine) return [text];
  const spaces = [...text.matchAll(/\s/g)].map(({ index }) => index);
  const middle = text.length / 2;
  const [best] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)];
};

const heightOf = (lines: number): number => lines * labelLead + 2 * overhang;

/** Whether a height has room for more than one line. */
export const hasLines = (height: number): boolean => height > heightOf(1);

/** Where the foot of a line of a label stands, below the top of the label. */
export const baselineOf = (line: number): number => overhang + labelLead / 2 + 4.4 + line * labelLead;

/** Letters of a line: no name of a person or a body is longer, and one of thousands would reach beyond every picture. */
const mostLetters = 48;

const cut = (line: string): string => (line.length > mostLetters ? `${line.slice(0, mostLetters - 1)}…` : line);

export function layLabel(text: string): LabelText {
  const lines = linesOf(text).map(cut);
  return { lines, width: Math.max(...lines.map(labelWidth)), height: heightOf(lines.length) };
}
