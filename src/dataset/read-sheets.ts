import { strFromU8, unzipSync } from 'fflate';
import { limits } from './limits';
import { readCsv } from './read-csv';
import type { Pause } from './rows-in-turns';
import { isOfSystem, isZip, type SheetsRead, type TableFile } from './sheet';
import { textOfFile } from './text-of-file';

const bare = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

const refused = (name: string, wrong: string, right: string): SheetsRead => ({
  sheets: [],
  problems: [{ sheet: bare(name), row: null, column: null, read: name, wrong, right }],
});

/** What a spreadsheet file has before a value that would be run or taken for another date. */
const guarded = /^'(?=[=+\-@\t\r]|\d{4}(?:-\d{2})?$)/;

async function readTable({ name, bytes }: TableFile, pause: Pause): Promise<SheetsRead> {
  const file = textOfFile(bytes);
  if (!file.ok)
    return file.problem.cause === 'empty'
      ? refused(name, 'is empty', 'a sheet has a head and a row for each item')
      : refused(name, 'is no text in UTF-8', 'save it as CSV UTF-8');
  const text = file.text.replace(/^\ufeff/, '');
  const isOfSpreadsheet = bytes[0] === 0xef && bytes[1] === 0xbb;
  const read = await readCsv(bare(name), text, isOfSpreadsheet ? (cell) => cell.replace(guarded, '') : null, pause);
  return read.ok ? { sheets: [read.sheet], problems: [] } : refused(name, read.wrong, read.right);
}

async function readZip({ name, bytes }: TableFile, pause: Pause): Promise<SheetsRead> {
  let files: Record<string, Uint8Array>;
  let size = 0;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        size += file.originalSize;
        if (size > limits.bytes) throw new RangeError('too large');
        return /\.csv$/i.test(file.name) && !isOfSystem(file.name);
      },
    });
  } catch (error) {
    return error instanceof RangeError
      ? refused(name, 'unpacks to more than can be opened', `${limits.bytes} bytes at most`)
      : refused(name, 'is no archive that can be opened', 'save the tables as one zip of CSV files');
  }
  const all: SheetsRead[] = [];
  const unpacked = Object.entries(files);
  for (const [i, [file, content]] of unpacked.entries())
    all.push(await readTable({ name: file, bytes: content }, (done) => pause((i + done) / unpacked.length)));
  if (all.length === 0) return refused(name, 'holds no table', 'one .csv file for each sheet, as articles.csv');
  return { sheets: all.flatMap(({ sheets }) => sheets), problems: all.flatMap(({ problems }) => problems) };
}

const isWorkbook = ({ bytes }: TableFile): boolean =>
  isZip({ bytes }) && strFromU8(bytes.subarray(0, 4_000), true).includes('[Content_Types].xml');

/** Opens files as sheets: CSV, an archive of them, or a workbook. */
export async function readSheets(files: readonly TableFile[], pause: Pause): Promise<SheetsRead> {
  const readOne = async (file: TableFile, own: Pause): Promise<SheetsRead> => {
    if (file.bytes.length > limits.bytes) {
      return refused(file.name, 'is larger than can be opened', `${limits.bytes} bytes at most`);
    }
    if (isWorkbook(file) || /\.xlsx$/i.test(file.name)) {
      const { readWorkbook } = await import('./read-workbook');
      return readWorkbook(file);
    }
    return isZip(file) ? readZip(file, own) : readTable(file, own);
  };
  const read: SheetsRead[] = [];
  for (const [i, file] of files.entries()) read.push(await readOne(file, (done) => pause((i + done) / files.length)));
  return { sheets: read.flatMap(({ sheets }) => sheets), problems: read.flatMap(({ problems }) => problems) };
}
