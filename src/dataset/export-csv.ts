import { csvFormatRows, dsvFormat } from 'd3-dsv';
import type { Cell, Table } from './export-table';

const asText = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
};

/**
 * A table as CSV: UTF-8, a header, lines that end in a single line feed. Values stand as they are, also where one begins with "=",
 * so that what is read back is what was written; spreadsheets that run formulas should import the columns as text.
 */
export function exportCsv({ fields, rows }: Table): string {
  return `${csvFormatRows([fields.map(({ name }) => name), ...rows.map((row) => row.map(asText))])}\n`;
}

/** How a spreadsheet in a language expects its columns and its fractions. */
interface SheetStyle {
  readonly separator: string;
  readonly decimal: string;
}

/** How months begin, and what else of letters there is in what a spreadsheet takes for a number, a day or a time. */
const ofNumbers = /^(?:(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,6}|e|[ap]m)$/iu;

/** Whether a text would become a number or a day: "12 februari" one of this year, "mar-1" and "1-2" too, "2021-12" its first. */
const isNumberLike = (text: string): boolean => {
  if (text.length > 40 || !/\d/.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => ofNumbers.test(word)) && /^[\d\s.,:;/'’()%€$£¥+-]*$/.test(text.replace(/\p{L}+/gu, ''));
};

/** What a spreadsheet would run, some of them by the wide signs of East Asia too, or make something else of. */
const isMisread = (text: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/.test(text) || isNumberLike(text);

const forSpreadsheet = (cell: Cell, decimal: string): string => {
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = asText(cell);
  return isMisread(text) ? `'${text}` : text;
};

/**
 * The same table for a spreadsheet, which opens it by a double click: with a byte order mark, the separator that the language
 * expects, and an apostrophe before what it would run as a formula or take for another date. Made to be read by people.
 */
export function exportSpreadsheet({ fields, rows }: Table, { separator, decimal }: SheetStyle): string {
  const head = fields.map(({ name }) => name);
  const body = rows.map((row) => row.map((cell) => forSpreadsheet(cell, decimal)));
  return `\ufeff${dsvFormat(separator).formatRows([head, ...body])}\n`;
}
