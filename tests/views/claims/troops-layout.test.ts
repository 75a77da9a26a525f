import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { parseDay } from '@/domain/day';
import { extentOf } from '@/picture/date-body';
import { overlap } from '@/picture/rect';
import { emptyQuery } from '@/query/query';
import { labelLines } from '@/views/claims/label-lines';
import { derivePanels } from '@/views/claims/troop-panels';
import { type TroopsLayout, troopsLayout } from '@/views/claims/troops-layout';
import { anyDataset } from '../../fixtures/arbitrary-dataset';
import { rowsOf } from '../../fixtures/rows-of';
import { troopStory } from './troop-story';

const layoutOf = (
  dataset: typeof troopStory,
  width: number,
  height: number,
  dense = true,
  isLog = false,
): [TroopsLayout, string[]] => {
  const rows = rowsOf(indexDataset(dataset), emptyQuery).claims;
  const layout = troopsLayout({
    panels: derivePanels(rows),
    from: parseDay('2022-01-01') ?? 0,
    to: parseDay('2022-01-31') ?? 0,
    width,
    height,
    axisWidth: 58,
    isLog,
    fontSize: 13,
    dense,
    wordings: (mark, panel) =>
      labelLines(
        mark,
        panel,
        { claimant: 'Somebody', short: 'Body', panel: panel.marks.length === 1 ? 'Things' : null, named: false },
        'en',
        !dense,
      ),
  });
  return [layout, rows.map(({ item }) => item.id)];
};

const idsIn = ({ panels, lane, undated }: TroopsLayout): string[] => [
  ...panels.flatMap(({ marks }) => marks.map(({ mark }) => mark.row.item.id)),
  ...lane.stacks.flatMap(({ ticks }) => ticks.map(({ row }) => row.item.id)),
  ...undated.map(({ item }) => item.id),
];

const anySize = fc.record({
  width: fc.integer({ min: 300, max: 1400 }),
  height: fc.integer({ min: 120, max: 900 }),
  dense: fc.boolean(),
});

describe('troopsLayout', () => {
  it('gives every claim one mark and every mark a claim, at every size', () => {
    fc.assert(
      fc.property(anyDataset, anySize, (dataset, { width, height, dense }) => {
        const [layout, ids] = layoutOf(dataset, width, height, dense);
        expect(idsIn(layout).sort()).toEqual(ids.sort());
      }),
      { numRuns: 40 },
    );
  });

  it('lets no label cover another or a mark of its panel', () => {
    fc.assert(
      fc.property(anySize, ({ width, height, dense }) => {
        const [layout] = layoutOf(troopStory, width, height, dense);
        for (const { marks } of layout.panels) {
          const labels = marks.flatMap(({ label }) => (label ? [label.place.rect] : []));
          labels.forEach((box, i) => {
            for (const other of labels.slice(i + 1)) expect(overlap(box, other)).toBe(false);
            for (const { shape } of marks) expect(overlap(box, shape.box)).toBe(false);
          });
        }
      }),
    );
  });

  it('stacks its panels without overlap and keeps all marks in the picture', () => {
    fc.assert(
      fc.property(anySize, ({ width, height, dense }) => {
        const [layout] = layoutOf(troopStory, width, height, dense);
        let bottom = 0;
        for (const { y, height: tall, marks } of layout.panels) {
          expect(y).toBeGreaterThanOrEqual(bottom);
          bottom = y + tall;
          for (const { body } of marks) {
            const { left, right } = extentOf(body);
            // But for the halo of a head.
            expect(left).toBeGreaterThanOrEqual(layout.days.left - 6.1);
            expect(right).toBeLessThanOrEqual(layout.days.right + 6.1);
          }
        }
        expect(layout.laneTop + layout.lane.height).toBeLessThanOrEqual(layout.height);
      }),
    );
  });

  it('names every number when it has the room of the overview', () => {
    const [layout] = layoutOf(troopStory, 476, 300);
    expect(layout.unlabelled).toBe(0);
  });

  it('draws a single number without a scale', () => {
    const [layout] = layoutOf(troopStory, 476, 300);
    for (const { scale, marks } of layout.panels) expect(scale === null).toBe(marks.length === 1);
  });
});
