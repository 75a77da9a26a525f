import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { countEvents } from '@/query/count-events';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { day } from '../fixtures/day';
import { rowsOf } from '../fixtures/rows-of';
import { smallStory } from '../fixtures/small-story';

const range = (from: string, to: string) => ({ ...emptyQuery, from: day(from), to: day(to) });

it('gives the same row again for what the dates do not change, and another for what they do', () => {
  const index = indexDataset(smallStory);
  const wide = rowsOf(index, range('2022-01-01', '2022-01-31')).events;
  const next = rowsOf(index, range('2022-01-01', '2022-01-06')).events;
  expect(next.some((row, i) => row === wide[i])).toBe(true);
  expect(next.some((row, i) => row !== wide[i])).toBe(true);
  for (const [i, row] of next.entries()) {
    const before = wide[i];
    expect(row === before).toBe(row.standing === before?.standing && row.misses === before.misses);
  }
});

it('gives the same row again for what another filter does not change', () => {
  const index = indexDataset(smallStory);
  const all = rowsOf(index, emptyQuery).events;
  const filtered = rowsOf(index, { ...emptyQuery, types: [all[0]?.item.type ?? 'call'] }).events;
  expect(filtered.some((row, i) => row === all[i])).toBe(true);
  for (const [i, row] of filtered.entries()) expect(row === all[i]).toBe(row.misses === all[i]?.misses);
  const published = rowsOf(index, { ...emptyQuery, clock: 'published' as const }).events;
  for (const [i, row] of published.entries()) expect(row === all[i]).toBe(false);
});

it('forgets nothing of another question in between', () => {
  const index = indexDataset(smallStory);
  const asked = range('2022-01-03', '2022-01-07');
  const first = project(index, asked);
  project(index, { ...asked, clock: 'published', statuses: ['planned'], q: 'a' });
  project(index, emptyQuery);
  expect(project(index, asked)).toEqual(first);
  expect(project(indexDataset(smallStory), asked)).toEqual(first);
});

it('counts the events of a question as the whole answer does', () => {
  const index = indexDataset(smallStory);
  for (const query of [emptyQuery, range('2022-01-03', '2022-01-07'), { ...emptyQuery, clock: 'said' as const }]) {
    expect(countEvents(index, query)).toEqual(project(index, query).totals.events);
  }
});
