import { dsvFormat } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { limits } from './limits';
import { type SheetsRead, sheetOf, type TableFile } from './sheet';

const bare = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

const refused = (name: string, wrong: string, right: string): SheetsRead => ({
  sheets: [],
  problems: [{ sheet: bare(name), row: null, column: null, read: name, wrong, right }],
});

/** The sign between columns: of those that occur in the head outside quotation marks the most frequent. */
const separatorOf = (text: string): string => {
  const head = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => head.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

/** What a spreadsheet file has before a value that would be run or taken for another date. */
const guarded = /^'(?=[=+\-@\t\r]|\d{4}(?:-\d{2})?$)/;

function readCsv({ name, bytes }: TableFile): SheetsRead {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(name, 'is no text in UTF-8', 'save it as CSV UTF-8');
  }
  if (text.trim() === '') return refused(name, 'is empty', 'a sheet has a head and a row for each item');
  const isOfSpreadsheet = bytes[0] === 0xef && bytes[1] === 0xbb;
  const rows = dsvFormat(separatorOf(text)).parseRows(text, (row) =>
    isOfSpreadsheet ? row.map((cell) => cell.replace(guarded, '')) : row,
  );
  return { sheets: [sheetOf(bare(name), rows)], problems: [] };
}

function readZip({ name, bytes }: TableFile): SheetsRead {
  let files: Record<string, Uint8Array>;
  let size = 0;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        size += file.originalSize;
        if (size > limits.bytes) throw new RangeError('too large');
        return /\.csv$/i.test(file.name) && !file.name.startsWith('__MACOSX');
      },
    });
  } catch (error) {
    return error instanceof RangeError
      ? refused(name, 'unpacks to more than can be opened', `${limits.bytes} bytes at most`)
      : refused(name, 'is no archive that can be opened', 'save the tables as one zip of CSV files');
  }
  const all = Object.entries(files).map(([file, content]) => readCsv({ name: file, bytes: content }));
  if (all.length === 0) return refused(name, 'holds no table', 'one .csv file for each sheet, as articles.csv');
  return { sheets: all.flatMap(({ sheets }) => sheets), problems: all.flatMap(({ problems }) => problems) };
}

const isZip = ({ bytes }: TableFile): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isWorkbook = ({ bytes }: TableFile): boolean =>
  isZip({ name: '', bytes }) && strFromU8(bytes.subarray(0, 4_000), true).includes('[Content_Types].xml');

/** Opens files as sheets: CSV, an archive of them, or a workbook. */
export async function readSheets(files: readonly TableFile[]): Promise<SheetsRead> {
  const read = await Promise.all(
    files.map(async (file): Promise<SheetsRead> => {
      if (file.bytes.length > limits.bytes) {
        return refused(file.name, 'is larger than can be opened', `${limits.bytes} bytes at most`);
      }
      if (isWorkbook(file) || /\.xlsx$/i.test(file.name)) {
        const { readWorkbook } = await import('./read-workbook');
        return readWorkbook(file);
      }
      return isZip(file) ? readZip(file) : readCsv(file);
    }),
  );
  return { sheets: read.flatMap(({ sheets }) => sheets), problems: read.flatMap(({ problems }) => problems) };
}
