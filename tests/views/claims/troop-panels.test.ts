import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { type Posture, postures } from '@/domain/vocabulary';
import { emptyQuery } from '@/query/query';
import type { ClaimRow } from '@/views/claims/claim-row';
import { derivePanels } from '@/views/claims/troop-panels';
import { rowsOf } from '../../fixtures/rows-of';
import { claim, story } from '../../fixtures/small-story';
import { number, troopStory } from './troop-story';

const rowsIn = (dataset: typeof troopStory): readonly ClaimRow[] => rowsOf(indexDataset(dataset), emptyQuery).claims;

const anyRows = fc
  .array(
    fc.record({
      unit: fc.constantFrom('troops', 'trainers', 'minutes'),
      subject: fc.constantFrom('russia', 'united-states', null),
      posture: fc.constantFrom<Posture>(...postures),
      min: fc.option(fc.nat(200_000)),
      max: fc.option(fc.nat(200_000)),
      hasNumber: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((given) =>
    rowsIn(
      story({
        claims: given.map(({ hasNumber, min, max, ...rest }, i) =>
          claim(`c${i}`, { quantity: hasNumber ? number(min, max, 'some', rest) : null }),
        ),
      }),
    ),
  );

describe('derivePanels', () => {
  it('puts numbers of one subject and unit that gather on one scale, and all others apart', () => {
    const { panels, withoutNumber } = derivePanels(rowsIn(troopStory).filter(({ item }) => item.kind === 'troops'));
    expect(panels.map(({ marks }) => marks.map(({ row }) => row.item.id))).toEqual([
      ['dozens', 'about', 'plain', 'more'],
      ['other-state'],
      ['leaving'],
      ['trainers'],
    ]);
    expect(withoutNumber.map(({ item }) => item.id)).toEqual(['unnumbered', 'undated']);
  });

  it('never lets another subject or unit share a scale, nor another posture a line', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const panel of derivePanels(rows).panels) {
          for (const { quantity } of panel.marks) {
            expect(quantity.unit).toBe(panel.unit);
            expect(quantity.subject).toBe(panel.subject);
          }
          for (const line of panel.lines) {
            for (const { quantity } of line.marks) expect(quantity.posture).toBe(line.posture);
          }
          const lines = panel.lines.flatMap(({ marks }) => marks);
          expect(new Set(lines)).toEqual(new Set(panel.marks));
        }
      }),
    );
  });

  it('keeps those leaving off the scale of those gathering', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const panel of derivePanels(rows).panels) {
          const present = new Set(panel.lines.map(({ posture }) => posture));
          if (present.has('withdrawing') || present.has('other')) expect(present.size).toBe(1);
        }
      }),
    );
  });

  it('returns every claim exactly once, as a number or without one', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { panels, withoutNumber } = derivePanels(rows);
        const out = [...panels.flatMap(({ marks }) => marks.map(({ row }) => row)), ...withoutNumber];
        expect(out.length).toBe(rows.length);
        expect(new Set(out)).toEqual(new Set(rows));
      }),
    );
  });
});
