import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { wordsOf } from '@/i18n/words';
import { atLeast, rectBox } from '@/picture/rect';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { claimantOfRow } from '@/views/claims/claim-row';
import { Claims } from '@/views/claims/claims';
import { labelLines } from '@/views/claims/label-lines';
import { namePanel } from '@/views/claims/name-panel';
import { tabRows } from '@/views/claims/tab-rows';
import { derivePanels } from '@/views/claims/troop-panels';
import { troopsLayout } from '@/views/claims/troops-layout';
import { dataset } from '../../e2e/model';
import { renderAt } from './render-at';

const index = indexDataset(dataset);
const { claims, timeline } = project(index, emptyQuery);
const { narrator } = wordsOf('en');

/** Where the pure scales put things in the room that the chart has where nothing can be measured. */
const layoutFor = (isLog: boolean) =>
  troopsLayout({
    panels: derivePanels(tabRows(claims, 'troops').rows),
    from: timeline.from,
    to: timeline.to,
    width: 476,
    height: 264,
    axisWidth: 62,
    isLog,
    fontSize: 13,
    dense: true,
    wordings: (mark, panel) => {
      const { what, claimant } = namePanel(index, panel, 'en', narrator);
      const { name, short } = claimantOfRow(index, mark.row, 'en', narrator);
      const own = panel.marks.length === 1 ? what : null;
      return labelLines(mark, panel, { claimant: name, short, panel: own, named: claimant !== null }, 'en', false);
    },
  });

describe.each(['linear', 'log'] as const)('on a %s scale', (kind) => {
  it('the chart library puts numbers and days where labels were placed for them', () => {
    renderAt(`/?lang=en${kind === 'log' ? '&scale=log' : ''}`, dataset, <Claims />);
    const { panels } = layoutFor(kind === 'log');
    const scaled = panels.filter(({ scale }) => scale !== null);
    expect(scaled.length).toBeGreaterThan(1);
    for (const { marks } of scaled) {
      for (const { mark, shape } of marks) {
        const link = document.querySelector(`svg a[data-mark="claim:${mark.row.item.id}"]`);
        const hit = link?.querySelector('rect[class*="hit"]');
        const wanted = rectBox(atLeast(shape.box, 24, 24));
        for (const side of ['x', 'y', 'width', 'height'] as const)
          expect(Number(hit?.getAttribute(side)), `${mark.row.item.id} ${side}`).toBeCloseTo(wanted[side], 6);
      }
    }
    const charts = [...document.querySelectorAll('.recharts-wrapper')];
    expect(charts.map((chart) => [...chart.querySelectorAll('.recharts-yAxis-tick-labels text')].length)).toEqual(
      scaled.map(({ scale }) => scale?.ticks.length),
    );
  });
});
