import { csvFormatRows } from 'd3-dsv';
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
