import { z } from '@/domain/schema';
import { datasetSchema } from './dataset-schema';
import type { Dataset } from './format';
import { quote } from './limits';

export type FormRead =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly detail: string };

const lists = ['articles', 'actors', 'events', 'claims', 'relations', 'questions', 'retired'] as const;
const anything = Object.fromEntries(lists.map((list) => [list, z.array(z.unknown())]));
const outerSchema = datasetSchema.extend(anything);
/** One more would tell no more; a file of nothing but faults is not read to its end. */
const enough = 1_000;
const toldAtMost = 5;

type Issue = z.core.$ZodIssue;

const tell = (path: string, issue: Issue): string => {
  const at = [path, ...issue.path.map(String)].filter(Boolean).join('.') || 'file';
  return `${quote(at, 80)}: ${quote(issue.message, 120)}`;
};

/** As many of them as fit in what a message may hold of a file, and how many more there are. */
const tellAll = (found: readonly string[], count: number, isAll: boolean): string => {
  const shown: string[] = [];
  for (const one of found.slice(0, toldAtMost)) {
    if (shown.length > 0 && [...shown, one].join('; ').length > 300) break;
    shown.push(one);
  }
  const more = count - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more${isAll ? '' : ' at least'}` : '');
};

/** Reads a parsed file against the format, item by item, so that a file full of faults is given up early. */
export function readForm(raw: unknown): FormRead {
  const outer = outerSchema.safeParse(raw);
  const found: string[] = [];
  let count = 0;
  const take = (path: string, issues: readonly Issue[]): void => {
    count += issues.length;
    for (const issue of issues.slice(0, toldAtMost - found.length)) found.push(tell(path, issue));
  };
  if (!outer.success) take('', outer.error.issues);
  const whole = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const items: Record<string, unknown[]> = {};
  for (const list of lists) {
    const given = whole[list];
    if (!Array.isArray(given)) continue;
    const schema = datasetSchema.shape[list].element;
    const read: unknown[] = [];
    for (const [i, item] of given.entries()) {
      const result = schema.safeParse(item);
      if (result.success) read.push(result.data);
      else take(`${list}.${i}`, result.error.issues);
      if (count >= enough) return { ok: false, detail: tellAll(found, count, false) };
    }
    items[list] = read;
  }
  if (count > 0 || !outer.success) return { ok: false, detail: tellAll(found, count, true) };
  return { ok: true, dataset: { ...outer.data, ...items } as unknown as Dataset };
}
