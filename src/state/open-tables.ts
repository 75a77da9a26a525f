import { formOfFile } from '@/dataset/file-form';
import type { LeftOut } from '@/dataset/left-out';
import { isZip, type TableFile } from '@/dataset/sheet';
import { pauseOf } from '@/query/pause-of';
import type { OpenProblem } from './opening';

type TablesRead =
  | {
      readonly ok: true;
      /** The dossier that they make, as the file it would be. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Columns that the format does not know. */
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly ok: false; readonly problem: OpenProblem };

/** So many are listed; that there are more is told. */
const listedAtMost = 50;

/** A table by itself is told by its name. */
export const isTables = (file: TableFile): boolean => isZip(file) || /\.(?:csv|tsv)$/i.test(file.name);

/** The first that is neither a text nor a zip that may hold tables, told as what it is. */
export function findOtherFile(files: readonly TableFile[]): OpenProblem | null {
  for (const file of files) {
    const form = formOfFile(file.bytes);
    if (form === null || (isZip(file) && (form === 'archive' || form === 'workbook'))) continue;
    return { cause: 'other-file', detail: `${file.name}: ${file.bytes.length} bytes`, form };
  }
  return null;
}

/** Makes a dossier of tables; their reader comes when it is needed. */
export async function readTables(
  files: readonly TableFile[],
  watch: Parameters<typeof pauseOf>[0] = {},
): Promise<TablesRead> {
  const { importTables } = await import('@/dataset/import-tables');
  const outcome = await importTables(files, pauseOf(watch));
  if (!outcome.ok) {
    const { problems } = outcome;
    return {
      ok: false,
      problem: {
        cause: 'tables',
        detail: '',
        tables: problems.slice(0, listedAtMost),
        more: Math.max(0, problems.length - listedAtMost),
      },
    };
  }
  return {
    ok: true,
    bytes: new TextEncoder().encode(JSON.stringify(outcome.dataset)),
    leftOut: outcome.unknown.map(({ sheet, column }) => ({ at: sheet, reason: 'unknown-column', name: column })),
  };
}
