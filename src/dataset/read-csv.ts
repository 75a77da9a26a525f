import { dsvFormat } from 'd3-dsv';
import { limits } from './limits';
import type { Pause } from './rows-in-turns';
import { rowsFrom, type Sheet } from './sheet';

/** Letters that are parsed between two turns. */
const stretch = 131_072;

const [quotation, newline, carriage] = [0x22, 0x0a, 0x0d];

/** The sign between columns: of those that occur in the head outside quotation marks the most frequent. */
const separatorOf = (head: string): string => {
  const plain = head.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => plain.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

/** Where the row ends that begins here, its line end included, as the parser sees it; null where it is too long for a row. */
function endOfRow(text: string, from: number, separator: number): number | null {
  const most = Math.min(text.length, from + limits.rowLetters);
  const afterLine = (at: number): number =>
    text.charCodeAt(at) === carriage && text.charCodeAt(at + 1) === newline ? at + 2 : at + 1;
  const isEnd = (at: number): boolean => text.charCodeAt(at) === newline || text.charCodeAt(at) === carriage;
  let at = from;
  while (at < most) {
    if (text.charCodeAt(at) === quotation) {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && text.charCodeAt(close + 1) === quotation) close = text.indexOf('"', close + 2);
      if (close < 0 || close > most) break;
      if (isEnd(close + 1)) return afterLine(close + 1);
      at = close + 2;
    } else {
      while (at < most && text.charCodeAt(at) !== separator && !isEnd(at)) at++;
      if (at < most && isEnd(at)) return afterLine(at);
      at++;
    }
  }
  return text.length - from > limits.rowLetters ? null : text.length;
}

type CsvRead =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly wrong: string; readonly right: string };

/** Reads a table of text, so many rows at a time; `plain` is what becomes of each cell. */
export async function readCsv(
  name: string,
  text: string,
  plain: ((cell: string) => string) | null,
  pause: Pause,
): Promise<CsvRead> {
  // A head may stand in quotation marks with a line end in them; which sign parts the columns shows before that.
  const [line = ''] = text.slice(0, limits.rowLetters).split('\n', 1);
  const separator = separatorOf(line);
  const format = dsvFormat(separator);
  const rows: Sheet['rows'][number][] = [];
  let head: readonly string[] = [];
  let number = 2;
  let begin = 0;
  const parse = (end: number): void => {
    const written = format.parseRows(text.slice(begin, end), (row) => (plain ? row.map(plain) : row));
    if (begin === 0) head = (written.shift() ?? []).map((cell) => cell.trim());
    begin = end;
    for (const row of rowsFrom(number, written)) rows.push(row);
    number += written.length;
  };
  for (let at = 0; at < text.length; ) {
    const end = endOfRow(text, at, separator.charCodeAt(0));
    if (end === null)
      return {
        ok: false,
        wrong: `has a row of more than ${limits.rowLetters} characters`,
        right: 'perhaps a quotation mark is not closed',
      };
    at = end;
    if (at - begin < stretch && at < text.length) continue;
    parse(at);
    if (head.length > limits.columns)
      return { ok: false, wrong: `has ${head.length} columns`, right: `${limits.columns} at most` };
    await pause(at / text.length);
  }
  return { ok: true, sheet: { name, head, rows } };
}
