import { type Authored, ofKind, pickString, select } from './authored';
import { edtfBounds } from './edtf-bounds';

const dated = [
  { kind: 'event', field: 'date.edtf' },
  { kind: 'claim', field: 'said.edtf' },
  { kind: 'article', field: 'published.edtf' },
] as const;

/** The days that a dossier's dates reach over, where it does not say itself what its timeline opens on. */
export function defaultPeriod(items: Authored['items']): { readonly start: string; readonly end: string } | null {
  const days = dated.flatMap(({ kind, field }) =>
    ofKind({ items }, kind).flatMap((item) => {
      const read = edtfBounds(pickString(item, field) ?? '');
      return read.kind === 'bounds' ? [read.start, read.end].filter((day) => day !== null) : [];
    }),
  );
  const sorted = days.sort();
  const [start, end] = [sorted[0], sorted.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Whether the dossier leaves it to its dates. */
export const lacksPeriod = (items: Authored['items']): boolean =>
  ofKind({ items }, 'dossier').every((item) => select(item, 'period').length === 0);
