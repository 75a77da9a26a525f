import type { Dataset } from '@/dataset/format';
import type { Check, Context, Examined, Finding } from './doctor-check';
import { doctorChecks } from './doctor-checks';
import { canBeWalked } from './doctor-form';

const absent = {
  originals: 'the articles are not at hand',
  lock: 'there is no lock',
  published: 'there is no list of published ids',
} as const;

function findingsOf(check: Check, dataset: Dataset, context: Context): readonly Finding[] | { absent: string } {
  switch (check.needs) {
    case 'originals':
      return context.originals ? check.find(dataset, context.originals) : { absent: absent.originals };
    case 'lock':
      return context.lock ? check.find(dataset, context.lock) : { absent: absent.lock };
    case 'published':
      return context.published ? check.find(dataset, context.published) : { absent: absent.published };
    default:
      return check.find(dataset, context);
  }
}

/** Looks at a compiled dataset with every check there is; what cannot be looked at is said so, never passed over. */
export function examine(context: Context): Examined[] {
  const walkable = canBeWalked(context.raw);
  // The form is what the other checks rest on; that they may walk it is all they take for granted.
  const dataset = context.raw as Dataset;
  return doctorChecks.map((check) => {
    if (check.needs !== 'raw' && !walkable) return { check, findings: [], notChecked: 'the structure is broken' };
    const found = findingsOf(check, dataset, context);
    return 'absent' in found
      ? { check, findings: [], notChecked: found.absent }
      : { check, findings: found, notChecked: null };
  });
}
