import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery, type Query } from '@/query/query';
import { KeptLayouts } from '@/views/claims/keep-layouts';
import { tabRows } from '@/views/claims/tab-rows';
import { derivePanels } from '@/views/claims/troop-panels';
import type { TroopsLayout } from '@/views/claims/troops-layout';
import { troopStory } from './troop-story';

const index = indexDataset(troopStory);
const rowsAt = (change: Partial<Query>) => tabRows(project(index, { ...emptyQuery, ...change }).claims, 'troops').rows;
const [claim] = rowsAt({});
const drawn = {} as TroopsLayout;

it('gives the panels and the picture of the same claims again, whatever was asked in between', () => {
  const kept = new KeptLayouts();
  const panels = kept.panelsOf(rowsAt({}));
  expect(panels).toEqual(derivePanels(rowsAt({})));
  expect(kept.layoutOf(panels, 'narrow', () => drawn)).toBe(drawn);
  const others = kept.panelsOf(rowsAt({ actors: [claim?.item.claimant ?? ''] }));
  expect(others).not.toBe(panels);
  expect(kept.layoutOf(others, 'narrow', () => ({ ...drawn }))).not.toBe(drawn);
  expect(kept.panelsOf(rowsAt({}))).toBe(panels);
  const never = (): TroopsLayout => {
    throw new Error('it is there');
  };
  expect(kept.layoutOf(panels, 'narrow', never)).toBe(drawn);
  expect(() => kept.layoutOf(panels, 'wide', never)).toThrow('it is there');
});

it('keeps few pictures', () => {
  const kept = new KeptLayouts();
  const panels = kept.panelsOf(rowsAt({}));
  for (let width = 0; width < 100; width++) kept.layoutOf(panels, `${width}`, () => ({ ...drawn }));
  expect(kept.layoutOf(panels, '0', () => drawn)).toBe(drawn);
});
