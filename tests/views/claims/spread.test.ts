import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { parseDay } from '@/domain/day';
import { countsPeople } from '@/domain/quantity';
import { postures } from '@/domain/vocabulary';
import { dateBody } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { quantityShape } from '@/picture/quantity-shape';
import { emptyQuery } from '@/query/query';
import { joinMarks } from '@/views/claims/join-marks';
import { spreadsOf } from '@/views/claims/spread';
import { derivePanels, type TroopPanel } from '@/views/claims/troop-panels';
import { dataset as record } from '../../e2e/model';
import { rowsOf } from '../../fixtures/rows-of';
import { claim, on, story } from '../../fixtures/small-story';
import { number } from './troop-story';
import '../../fixtures/fixed-seed';

const from = parseDay('2021-12-01') ?? 0;
const to = parseDay('2022-02-28') ?? 0;
const scale = dayScale(from, to, 60, 900);

const panelsOf = (dataset: typeof record): readonly TroopPanel[] =>
  derivePanels(rowsOf(indexDataset(dataset), emptyQuery).claims).panels;

const drawn = ({ marks }: TroopPanel) =>
  marks.flatMap((mark) => {
    const body = mark.row.when && dateBody(mark.row.when, scale);
    const shape = body && quantityShape(mark.quantity, body, (value) => 100 - value / 1e4, { top: 0, bottom: 100 });
    return body && shape ? [{ mark, body, shape, label: null }] : [];
  });

const anyClaims = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      subject: fc.constantFrom('ann', 'bob', null),
      unit: fc.constantFrom('troops', 'trainers', 'minutes'),
      posture: fc.constantFrom(...postures),
      claimant: fc.constantFrom('ann', 'bob', 'narrator'),
      low: fc.integer({ min: 1, max: 200_000 }),
      extra: fc.constantFrom(0, 0, 500),
    }),
    { maxLength: 14 },
  )
  .map((given) =>
    story({
      claims: given.map(({ day, subject, unit, posture, claimant, low, extra }, i) =>
        claim(`c${i}`, {
          claimant,
          said: on(`2022-01-${String(day).padStart(2, '0')}`),
          quantity: number(low, low + extra, String(low), {
            comparator: extra > 0 ? 'range' : '=',
            subject,
            unit,
            posture,
          }),
        }),
      ),
    }),
  );

const check = (dataset: typeof record): void => {
  const panels = panelsOf(dataset);
  // Also where all numbers stand together, which their scales never let them.
  for (const marks of [...panels.map(drawn), panels.flatMap(drawn)]) {
    for (const { from: one, to: other } of joinMarks(marks)) {
      const [a, b] = [one.mark, other.mark];
      expect([a.quantity.unit, a.quantity.subject, a.quantity.posture, a.row.item.claimant]).toEqual([
        b.quantity.unit,
        b.quantity.subject,
        b.quantity.posture,
        b.row.item.claimant,
      ]);
    }
  }
  for (const panel of panels) {
    expect(new Set(panel.marks.map(({ quantity: { unit, subject } }) => `${unit} ${subject}`)).size).toBe(1);
    for (const { quantity } of panel.marks) expect(countsPeople(quantity)).toBe(true);
    for (const { posture, sources, low, high } of spreadsOf(panel, from, to)) {
      const bounds = sources.flatMap(({ quantity: { min, max } }) => [min, max]).filter((value) => value !== null);
      // Bounds that somebody gave, and neither a sum nor a mean.
      expect(bounds).toContain(low);
      expect(bounds).toContain(high);
      expect(bounds.every((value) => low <= value && value <= high)).toBe(true);
      expect(sources.every(({ quantity }) => quantity.posture === posture)).toBe(true);
      expect(new Set(sources.map(({ row }) => row.item.claimant)).size).toBeGreaterThan(1);
    }
  }
};

describe('what is joined and what is set side by side', () => {
  it('is of one subject, unit and posture, in the record', () => {
    check(record);
    const spreads = panelsOf(record).flatMap((panel) => spreadsOf(panel, from, to));
    expect(spreads.length).toBeGreaterThan(0);
  });

  it('is of one subject, unit and posture, for any claims', () => {
    fc.assert(fc.property(anyClaims, check), { numRuns: 150 });
  });

  it('leaves minutes, hours and calls to those without a number of troops', () => {
    const rows = rowsOf(indexDataset(record), emptyQuery).claims.filter(({ item }) => item.quantity !== null);
    const { panels, withoutNumber } = derivePanels(rows);
    const others = rows.filter(({ item }) => ['minutes', 'hours', 'calls'].includes(item.quantity?.unit ?? ''));
    expect(others.length).toBeGreaterThan(0);
    for (const row of others) expect(withoutNumber).toContain(row);
    expect(panels.flatMap(({ marks }) => marks).length + withoutNumber.length).toBe(rows.length);
  });

  it('says nothing of speakers outside the window', () => {
    const panels = panelsOf(record);
    const day = parseDay('2022-01-09') ?? 0;
    const wide = panels.flatMap((panel) => spreadsOf(panel, from, to)).flatMap(({ sources }) => sources);
    const narrow = panels.flatMap((panel) => spreadsOf(panel, day, day)).flatMap(({ sources }) => sources);
    expect(narrow.length).toBeLessThan(wide.length);
  });
});
