import { formatDay } from '@/domain/day';
import { inOrder } from '@/domain/in-order';
import { type Count, totalOf } from '@/query/count';
import type { Engine, Figures } from '@/query/engine';
import { facetNames } from '@/query/facets';
import { mostTold } from '@/query/fact-overview';

const most = 8;

const told = ({ certain, possible }: Count): string =>
  possible === 0 ? `${certain}` : `${certain} + ${possible} possibly`;

const table = (title: string, lines: readonly (readonly [string, string])[], all: number): string[] => [
  '',
  title,
  ...lines.map(([name, value]) => `  ${name.padEnd(44)} ${value}`),
  ...(all > lines.length ? [`  and ${all - lines.length} more`] : []),
];

const strip = (bins: Figures['bins']): (readonly [string, string])[] =>
  bins
    .filter((bin) => totalOf(bin) > 0)
    .map((bin) => [
      bin.start === bin.end ? formatDay(bin.start) : `${formatDay(bin.start)} – ${formatDay(bin.end)}`,
      told(bin),
    ]);

/** The numbers of a view as lines of text: what stands in it, filter by filter, day by day and line by line. */
export async function tellAnswer(figures: Awaited<ReturnType<Engine['answer']>>): Promise<string[]> {
  const { totals, facets, bins, edges, kept } = figures;
  const { earlier, later, undated, unsure } = totals;
  const lines = table(
    'Under the whole filter',
    [
      ['events', told(totals.events)],
      ['claims', told(totals.claims)],
      ['relations', told(totals.relations)],
      ['articles that carry them', `${totals.articles}`],
      ['events before and after the chosen days', `${earlier}, ${later}`],
      ['without a date: events, claims', `${undated.events}, ${undated.claims}`],
      ['only possibly in the days: events, claims', `${unsure.events}, ${unsure.claims}`],
    ],
    0,
  );
  for (const name of facetNames) {
    const counts = facets?.[name] ?? new Map();
    if (counts.size === 0) continue;
    lines.push(
      ...table(
        `What choosing would give: ${name}`,
        mostTold(counts)
          .slice(0, most)
          .map(([value, { events, claims }]) => [value, `events ${told(events)}; claims ${told(claims)}`]),
        counts.size,
      ),
    );
  }
  if (bins) lines.push(...table('Events day by day', strip(bins), 0));
  if (edges) {
    const strongest = [...edges].sort(([a, x], [b, y]) => totalOf(y.weight) - totalOf(x.weight) || inOrder(a, b));
    lines.push(
      ...table(
        'Lines of the network',
        strongest.slice(0, most).map(([edge, { weight, drawn }]) => [edge, `${told(weight)} of ${drawn}`]),
        strongest.length,
      ),
    );
  }
  const rows = await kept.claims.rows(0, most);
  lines.push(
    ...table(
      'Claims',
      rows.map(({ item, when }) => [item.id, `${when?.edtf ?? 'undated'}  ${item.title.en}`]),
      kept.claims.total,
    ),
  );
  return lines;
}
