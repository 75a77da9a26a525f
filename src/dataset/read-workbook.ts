import type { SheetsRead, TableFile } from './sheet';

export async function readWorkbook({ name }: TableFile): Promise<SheetsRead> {
  return {
    sheets: [],
    problems: [
      {
        sheet: name,
        row: null,
        column: null,
        read: name,
        wrong: 'is a workbook',
        right: 'save its sheets as CSV UTF-8',
      },
    ],
  };
}
