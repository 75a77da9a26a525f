import { z } from '@/domain/schema';
import { datasetSchema } from './dataset-schema';
import { type Fault, faultOf } from './fault';
import type { Dataset } from './format';
import { quote } from './limits';
import type { Steps } from './steps';

type FormRead =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly detail: string; readonly faults: readonly Fault[]; readonly more: number };

const lists = ['articles', 'actors', 'events', 'claims', 'relations', 'questions', 'retired'] as const;
const anything = Object.fromEntries(lists.map((list) => [list, z.array(z.unknown())]));
const outerSchema = datasetSchema.extend(anything);
/** One more would tell no more; a file of nothing but faults is not read to its end. */
const enough = 1_000;
const toldAtMost = 5;
/** As many as a person mends before trying again. */
const listedAtMost = 50;

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
export function* readFormSteps(raw: unknown): Steps<FormRead> {
  const outer = outerSchema.safeParse(raw);
  const found: string[] = [];
  const faults: Fault[] = [];
  let count = 0;
  const take = (path: string, issues: readonly Issue[], given: unknown): void => {
    count += issues.length;
    for (const issue of issues.slice(0, listedAtMost - faults.length)) faults.push(faultOf(path, issue, given));
    for (const issue of issues.slice(0, toldAtMost - found.length)) found.push(tell(path, issue));
  };
  const refuseForm = (isAll: boolean): FormRead => ({
    ok: false,
    detail: tellAll(found, count, isAll),
    faults,
    more: count - faults.length,
  });
  if (!outer.success) take('', outer.error.issues, raw);
  const whole = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const items: Record<string, unknown[]> = {};
  for (const [n, list] of lists.entries()) {
    const given = whole[list];
    if (!Array.isArray(given)) continue;
    const schema = datasetSchema.shape[list].element;
    const read: unknown[] = [];
    for (const [i, item] of given.entries()) {
      const result = schema.safeParse(item);
      if (result.success) read.push(result.data);
      else take(`${list}.${i}`, result.error.issues, item);
      if (count >= enough) return refuseForm(false);
      yield (n + i / given.length) / lists.length;
    }
    items[list] = read;
  }
  if (count > 0 || !outer.success) return refuseForm(true);
  return { ok: true, dataset: { ...outer.data, ...items } as unknown as Dataset };
}
