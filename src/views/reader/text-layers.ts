import type { Actor } from '@/domain/actor';
import type { NamePlace } from '@/query/project-names';
import type { Range } from '@/text/range';
import { type Segment, segment } from '@/text/segment';

/** What lies over a stretch of a digest sentence. */
type Layer =
  | { readonly kind: 'event' }
  /** Null is the group of the article itself. */
  | { readonly kind: 'claim'; readonly group: string | null }
  | { readonly kind: 'quantity' }
  | { readonly kind: 'date' }
  | { readonly kind: 'actor'; readonly actor: Actor };

interface Marks {
  readonly hasEvent: boolean;
  /** The groups that claim something here, each once. */
  readonly groups: readonly (string | null)[];
  readonly names: readonly NamePlace[];
  readonly quantities?: readonly Range[];
  readonly dates?: readonly Range[];
}

const ending = /[\s.!?…:;,'"’”)]+$/;

/** A sentence cut where its marks begin and end; the closing full stop stays unmarked. */
export function textLayers(
  text: string,
  { hasEvent, groups, names, quantities = [], dates = [] }: Marks,
): Segment<Layer>[] {
  const start = 0;
  const end = text.replace(ending, '').length;
  return segment<Layer>(text.length, [
    ...(hasEvent ? [{ start, end, value: { kind: 'event' as const } }] : []),
    ...groups.map((group) => ({ start, end, value: { kind: 'claim' as const, group } })),
    ...quantities.map((range) => ({ start: range.start, end: range.end, value: { kind: 'quantity' as const } })),
    ...dates.map((range) => ({ start: range.start, end: range.end, value: { kind: 'date' as const } })),
    ...names.map((name) => ({
      start: name.start,
      end: name.end,
      value: { kind: 'actor' as const, actor: name.actor },
    })),
  ]);
}
