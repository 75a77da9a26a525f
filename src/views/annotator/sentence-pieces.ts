import type { Entry } from '@/annotate/entries';
import type { AnnotatedText, Session } from '@/annotate/session';
import { overlaps, type Range } from '@/text/range';

interface Layer extends Range {
  readonly mark: 'event' | 'claim' | 'relation' | 'actor' | 'proposed' | 'chosen';
}

interface Piece extends Range {
  readonly marks: ReadonlySet<Layer['mark']>;
}

/** What lies over a text: what was made of it, and, dashed, what is proposed. */
export function layersOf({ dataset }: Session, text: AnnotatedText, entries: readonly Entry[]): Layer[] {
  const here = ({ article }: { readonly article: string }): boolean => article === text.article;
  return [
    ...dataset.events.flatMap(({ evidence }) => evidence.filter(here).map((one): Layer => ({ ...one, mark: 'event' }))),
    ...dataset.relations.flatMap(({ evidence }) =>
      evidence.filter(here).map((one): Layer => ({ ...one, mark: 'relation' })),
    ),
    ...dataset.claims.flatMap(({ reports }) =>
      reports.flatMap(({ evidence }) => evidence.filter(here).map((one): Layer => ({ ...one, mark: 'claim' }))),
    ),
    ...dataset.actors.flatMap(({ mentions }) =>
      mentions.filter(here).map((one): Layer => ({ start: one.start, end: one.end, mark: 'actor' })),
    ),
    ...entries.flatMap(({ state, proposal: { start, end } }): Layer[] =>
      state === 'open' ? [{ start, end, mark: 'proposed' }] : [],
    ),
  ];
}

/** A stretch cut wherever a layer begins or ends. */
export function cutPieces({ start, end }: Range, layers: readonly Layer[]): Piece[] {
  const own = layers.filter((one) => overlaps(one, { start, end }));
  const edges = [...new Set([start, end, ...own.flatMap((one) => [one.start, one.end])])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const piece = { start: from, end: edges[i + 1] ?? end };
    return { ...piece, marks: new Set(own.flatMap((one) => (overlaps(one, piece) ? [one.mark] : []))) };
  });
}
