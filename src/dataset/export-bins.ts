import type { ExportedView } from './export-claims';
import { columnsFor } from './export-columns';
import { type Table, tableOf } from './export-table';

/** One bar of claims in time: a kind in a stretch of days, and how many lie there for certain and possibly. */
interface ExportedBar {
  readonly start: string;
  readonly end: string;
  readonly kind: string;
  readonly certain: number;
  readonly possible: number;
}

const column = columnsFor<ExportedBar>();

/** Claims in time as a table; possible ones stand in every stretch that they may lie in, so they are not to be added up. */
export function binsTable(bars: readonly ExportedBar[], { link, filter }: ExportedView): Table {
  return tableOf({
    name: 'claims-in-time',
    title: { nl: 'Beweringen in de tijd, naar soort', en: 'Claims in time, by kind' },
    items: bars,
    columns: [
      column.day('start', 'first day', ({ start }) => start),
      column.day('end', 'last day', ({ end }) => end),
      column.word('kind', 'kind of claim', ({ kind }) => kind),
      column.whole('certain', 'claims of which all possible days lie in these', ({ certain }) => certain),
      column.whole(
        'possible',
        'claims that may lie in these days; counted in each stretch they may lie in',
        ({ possible }) => possible,
      ),
      column.word('view_filter', 'the filter in words', () => filter),
      column.word('view_link', 'where this choice is found again', () => link),
    ],
  });
}
