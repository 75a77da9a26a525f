import { parseAnchor } from '@/text/parse-anchor';
import { type Authored, idOf, nameOf } from './authored';
import type { Place } from './problem';
import { leavesOf } from './walk-json';

export interface StillThere {
  readonly place: Place;
  readonly what: string;
}

const anchorFields = new Set<unknown>(['evidence', 'mentions', 'not']);

/** Where data/ still defines this id, names it, or points at a sentence by it. What tells of retired ids may go on doing so. */
export function referencesTo({ items }: Authored, id: string): StillThere[] {
  return items
    .filter(({ kind }) => kind !== 'retired' && kind !== 'dossier')
    .flatMap((item) =>
      [...leavesOf(item.value)].flatMap(({ path, value }) => {
        if (typeof value !== 'string') return [];
        const place = item.place(path);
        const field = path.join('.');
        if (value === id && path.at(-1) === 'id') {
          const what =
            path.length === 1 ? `${nameOf(item)} is still there` : `${nameOf(item)}: ${field} is still there`;
          return [{ place, what }];
        }
        // Words that happen to read like an id are no reference.
        const isWords = ['nl', 'en', 'at', 'expression', 'edtf'].includes(String(path.at(-1)));
        if (value === id && !isWords) return [{ place, what: `${nameOf(item)}: ${field}` }];
        if (!anchorFields.has(path.at(-2))) return [];
        const anchor = parseAnchor(value);
        const pointsAt =
          anchor.kind !== 'malformed' &&
          (anchor.article === id || (anchor.kind === 'sentence' && anchor.sentence === id));
        return pointsAt && idOf(item) !== id ? [{ place, what: `${nameOf(item)}: ${field} "${value}"` }] : [];
      }),
    );
}
