import type { Claim } from '@/domain/claim';
import { claimColumns } from './export-claim-tables';
import { columnsFor } from './export-columns';
import { columnOf, type Table, tableOf } from './export-table';

/** A claim and how it stands to the chosen dates. */
export interface ExportedClaim {
  readonly claim: Claim;
  readonly standing: 'certain' | 'possible' | 'undated';
}

/** The question that was asked: where it is found again, and in words. */
export interface ExportedView {
  readonly link: string;
  readonly filter: string;
}

const column = columnsFor<ExportedClaim>();

/** The claims of a view as a table; every row says by which link and filter it was chosen, so that a row alone still does. */
export function claimsTable(claims: readonly ExportedClaim[], { link, filter }: ExportedView): Table {
  return tableOf({
    name: 'claims',
    title: { nl: 'Gekozen beweringen', en: 'Chosen claims' },
    items: claims,
    columns: [
      ...claimColumns.map((column) => columnOf(column, ({ claim }: ExportedClaim) => claim)),
      column.list('articles', 'the articles that carry it', ({ claim }) => claim.reports.map(({ article }) => article)),
      column.choice(
        'standing',
        'how it stands to the chosen dates',
        ['certain', 'possible', 'undated'],
        ({ standing }) => standing,
      ),
      column.word('view_filter', 'the filter in words', () => filter),
      column.word('view_link', 'where this choice is found again', () => link),
    ],
  });
}

/** The same claims as JSON, whole, under the link and the filter in words. */
export function exportClaimsJson(claims: readonly ExportedClaim[], view: ExportedView): string {
  return `${JSON.stringify(
    { ...view, count: claims.length, claims: claims.map(({ claim, standing }) => ({ standing, ...claim })) },
    null,
    2,
  )}\n`;
}
