import { type Authored, nameOf, ofKind, pickString, select } from './authored';
import { authoredDatedSchema } from './authored-schema';
import { compileWhen } from './compile-when';
import type { Report } from './problem';
import { whenFields } from './when-fields';

const dateFields = whenFields.flatMap(({ kind, field }) => [
  { kind, field },
  { kind, field: `${field}.earlier.*` },
]);

const without = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const { before: _, earlier: __, ...dated } = value as Readonly<Record<string, unknown>>;
  return dated;
};

/** Every date has bounds that follow from it; a publication has both. */
export function checkDates(authored: Authored, report: Report): void {
  for (const { kind, field } of dateFields) {
    for (const item of ofKind(authored, kind)) {
      for (const { value, path, place } of select(item, field)) {
        const parsed = authoredDatedSchema.safeParse(without(value));
        if (!parsed.success) continue;
        const outcome = compileWhen(parsed.data);
        if ('faults' in outcome) {
          for (const fault of outcome.faults) {
            report(
              item.place([...path, fault.field]),
              `${nameOf(item)}: ${path.join('.')}: ${fault.wrong}`,
              fault.right,
            );
          }
        } else if (field === 'published' && (outcome.when.start === null || outcome.when.end === null)) {
          report(place, `${nameOf(item)}: published is open on one side`, 'argue both bounds from the content');
        }
      }
    }
  }
}

/** The phases and the period of the dossier run forwards. */
export function checkPeriods(authored: Authored, report: Report): void {
  for (const dossier of ofKind(authored, 'dossier')) {
    const phases = select(dossier, 'phases.*').map(({ path }) => path.join('.'));
    for (const at of ['period', ...phases]) {
      const [start, end] = [pickString(dossier, `${at}.start`), pickString(dossier, `${at}.end`)];
      if (start === null || end === null || start <= end) continue;
      const path = at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      report(dossier.place(path), `${at} ends (${end}) before it starts (${start})`, 'swap the two or correct one');
    }
  }
}
