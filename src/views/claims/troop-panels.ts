import { inOrder } from '@/domain/in-order';
import { countsPeople, type Quantity } from '@/domain/quantity';
import type { Posture } from '@/domain/vocabulary';
import type { ClaimRow } from './claim-row';

/**
 * What may share a scale. Those there, coming or kept ready are forces gathering; those leaving are another matter,
 * and "other" is not known to be comparable with anything.
 */
const families = {
  present: 'gathering',
  deploying: 'gathering',
  'on-alert': 'gathering',
  withdrawing: 'leaving',
  other: 'other',
} as const satisfies Record<Posture, string>;
type Family = (typeof families)[Posture];

export interface QuantityRow {
  readonly row: ClaimRow;
  readonly quantity: Quantity;
}

/** Numbers that count the same thing: one unit, one subject, one posture. */
interface PanelLine {
  readonly posture: Posture;
  readonly marks: readonly QuantityRow[];
}

/** One scale: one unit of one subject in one family of postures, never joined with another. */
export interface TroopPanel {
  readonly key: string;
  readonly unit: string;
  readonly subject: string | null;
  readonly family: Family;
  readonly lines: readonly PanelLine[];
  /** All its numbers, in the order of the rows. */
  readonly marks: readonly QuantityRow[];
}

export interface TroopPanels {
  /** The biggest first. */
  readonly panels: readonly TroopPanel[];
  readonly withoutNumber: readonly ClaimRow[];
  /** Numbers that are left to the table: more than a picture holds. */
  readonly left: number;
}

/** So many scales above each other, so many numbers on a line of their own, and so many marks on a scale. */
const most = { scales: 4, strips: 6, marks: 40 } as const;

const largest = ({ marks }: TroopPanel): number =>
  Math.max(...marks.map(({ quantity }) => quantity.max ?? quantity.min ?? 0));

const asQuantityRow = (row: ClaimRow): QuantityRow[] => {
  const { quantity } = row.item;
  const isNumber = quantity && countsPeople(quantity) && (quantity.min !== null || quantity.max !== null);
  return isNumber ? [{ row, quantity }] : [];
};

/** Of very many numbers those that most articles carry, in their order. */
const fewMarks = (panel: TroopPanel): TroopPanel => {
  if (panel.marks.length <= most.marks) return panel;
  const byReports = [...panel.marks].sort((a, b) => b.row.item.reports.length - a.row.item.reports.length);
  const kept = new Set(byReports.slice(0, most.marks));
  const own = (marks: readonly QuantityRow[]): QuantityRow[] => marks.filter((mark) => kept.has(mark));
  return {
    ...panel,
    marks: own(panel.marks),
    lines: panel.lines.flatMap((line) => {
      const marks = own(line.marks);
      return marks.length > 0 ? [{ ...line, marks }] : [];
    }),
  };
};

/** Sorts troop claims into scales; every row comes out exactly once, as a number, without one, or among those left. */
export function derivePanels(rows: readonly ClaimRow[]): TroopPanels {
  const numbers = rows.flatMap(asQuantityRow);
  const withNumber = new Set(numbers.map(({ row }) => row));
  const keyOf = ({ quantity: { unit, subject, posture } }: QuantityRow): string =>
    `${subject ?? '?'} ${unit} ${families[posture]}`;
  const panels = [...Map.groupBy(numbers, keyOf)].flatMap(([key, marks]): TroopPanel[] => {
    const quantity = marks[0]?.quantity;
    if (!quantity) return [];
    const lines = [...Map.groupBy(marks, (mark) => mark.quantity.posture).values()].flatMap((line): PanelLine[] =>
      line[0] ? [{ posture: line[0].quantity.posture, marks: line }] : [],
    );
    const { unit, subject, posture } = quantity;
    return [{ key, unit, subject, family: families[posture], lines, marks }];
  });
  panels.sort((a, b) => b.marks.length - a.marks.length || largest(b) - largest(a) || inOrder(a.key, b.key));
  const drawn = [
    ...panels.filter(({ marks }) => marks.length > 1).slice(0, most.scales),
    ...panels.filter(({ marks }) => marks.length === 1).slice(0, most.strips),
  ].map(fewMarks);
  return {
    panels: drawn,
    withoutNumber: rows.filter((row) => !withNumber.has(row)),
    left: numbers.length - drawn.reduce((sum, { marks }) => sum + marks.length, 0),
  };
}
