import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { limits } from './limits';
import { type SheetsRead, sheetOf, type TableFile } from './sheet';
import type { TableProblem } from './table-problem';

const refuse = (name: string, wrong: string, right: string): SheetsRead => ({
  sheets: [],
  problems: [{ sheet: name, row: null, column: null, read: name, wrong, right }],
});

/** Whether it would unpack to more than can be opened; nothing is unpacked to see that. */
function isTooLarge(bytes: Uint8Array): boolean {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size > limits.bytes;
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
    if (isTooLarge(bytes)) {
      return refuse(name, 'unpacks to more than can be opened', `${limits.bytes} bytes at most`);
    }
    const read = await readExcelFile(new Blob([new Uint8Array(bytes)]));
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
