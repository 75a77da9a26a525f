import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { languages } from '@/domain/text';
import { wordsOf } from '@/i18n/words';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { claimantOfRow } from '@/views/claims/claim-row';
import { labelLines } from '@/views/claims/label-lines';
import { namePanel } from '@/views/claims/name-panel';
import { tabRows } from '@/views/claims/tab-rows';
import { derivePanels } from '@/views/claims/troop-panels';
import { troopsLayout } from '@/views/claims/troops-layout';
import { dataset } from '../../e2e/model';

const index = indexDataset(dataset);
const { claims, timeline } = project(index, emptyQuery);
const panels = derivePanels(tabRows(claims, 'troops').rows);

/** The room that the column leaves to the picture, and how many labels may be missing and counted in the note instead. */
const rooms = {
  'desktop, 1440 by 900': [476, 276, 0],
  'desktop, 1280 by 800': [418, 220, 0],
  'something open, 1440 by 900': [388, 299, 0],
  'something open, 1280 by 800': [341, 214, 1],
  'tablet, 820 by 1180': [366, 292, 0],
  'phone, 390 by 844': [358, 436, 0],
} as const;

describe.each(Object.entries(rooms))('%s', (_, [width, height, missing]) => {
  it.each(languages)('the numbers of the record have their labels, in %s', (lang) => {
    const { narrator } = wordsOf(lang);
    const layout = troopsLayout({
      panels,
      from: timeline.from,
      to: timeline.to,
      width,
      height,
      axisWidth: 62,
      isLog: false,
      fontSize: height < 290 ? 12 : 13,
      dense: true,
      wordings: (mark, panel) => {
        const { what, claimant } = namePanel(index, panel, lang, narrator);
        const { name, short } = claimantOfRow(index, mark.row, lang, narrator);
        const own = panel.marks.length === 1 ? what : null;
        return labelLines(mark, panel, { claimant: name, short, panel: own, named: claimant !== null }, lang, false);
      },
    });
    const unlabelled = layout.panels.flatMap(({ marks }) =>
      marks.flatMap(({ mark, label }) => (label ? [] : mark.row.item.id)),
    );
    expect(unlabelled.length).toBeLessThanOrEqual(missing);
    expect(layout.unlabelled).toBe(unlabelled.length);
    for (const { mark, label } of layout.panels.flatMap(({ marks }) => marks)) {
      if (!label) continue;
      const text = label.lines.map((line) => line.map((part) => part.text).join('')).join('\n');
      expect(text).toContain(mark.quantity.wording[lang]);
      if (mark.row.item.attribution === 'doubtful') expect(text).toMatch(/doubtful|twijfelachtig/);
    }
  });
});
