import { unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { limits } from './limits';
import { type SheetsRead, sheetOf, type TableFile } from './sheet';
import type { TableProblem } from './table-problem';

const refuse = (name: string, wrong: string, right: string): SheetsRead => ({
  sheets: [],
  problems: [{ sheet: name, row: null, column: null, read: name, wrong, right }],
});

/**
 * The same workbook with its parts unpacked; null where that would be more than can be opened. The reader unpacks what is
 * large in a worker that it makes of a string, which the content policy refuses; what lies there unpacked it only takes.
 */
function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return size <= limits.workbookBytes;
    },
  });
  return size > limits.workbookBytes ? null : zipSync(parts, { level: 0 });
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A cell as it would stand in a text. A spreadsheet keeps days as numbers, and makes a month its first day. */
const asText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? dayOf(cell) : String(cell);
};

/** Opens a workbook of the XLSX format, sheet by sheet. */
export async function readWorkbook({ name, bytes }: TableFile): Promise<SheetsRead> {
  try {
    const whole = unpacked(bytes);
    if (!whole)
      return refuse(
        name,
        'unpacks to more than can be opened',
        `${limits.workbookBytes} bytes at most; save its sheets as CSV UTF-8`,
      );
    const read = await readExcelFile(new Blob([whole]));
    const problems: TableProblem[] = [];
    const sheets = read.map(({ sheet, data }) => {
      const head = (data[0] ?? []).map(asText);
      for (const [i, row] of data.entries()) {
        for (const [at, cell] of row.entries()) {
          if (!(cell instanceof Date) || cell.getUTCDate() !== 1) continue;
          const day = dayOf(cell);
          problems.push({
            sheet,
            row: i + 1,
            column: head[at] ?? null,
            read: day,
            wrong: 'is a date of the spreadsheet’s own making, and may be a month',
            right: `make the column text and write ${day} or ${day.slice(0, 7)}`,
          });
        }
      }
      return sheetOf(
        sheet,
        data.map((row) => row.map(asText)),
      );
    });
    return { sheets, problems };
  } catch {
    return refuse(name, 'is no workbook that can be opened', 'save it anew as XLSX, or its sheets as CSV UTF-8');
  }
}
