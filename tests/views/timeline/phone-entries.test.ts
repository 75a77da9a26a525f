import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { narrowDate } from '@/views/timeline/narrow-date';
import { phoneEntries } from '@/views/timeline/phone-entries';
import { article, event, on, story } from '../../fixtures/small-story';

const rowsOf = (...dates: string[]) =>
  project(
    indexDataset(
      story({
        articles: [article('a1', '2022-01-07', 1)],
        events: dates.map((date, i) => event(`e${i}`, { date: on(date) })),
      }),
    ),
    emptyQuery,
  ).timeline.rows;

it('orders events, joins those of one date and words the empty days between', () => {
  const entries = phoneEntries(rowsOf('2022-01-20', '2022-01-05', '2022-01-05', '2022-01-06/2022-01-12'));
  expect(
    entries.map((entry) => (entry.kind === 'gap' ? entry.days : `${entry.row.item.id}${entry.same ? ' same' : ''}`)),
  ).toEqual(['e1', 'e2 same', 'e3', 7, 'e0']);
});

it('writes dates for a narrow column', () => {
  expect(narrowDate(on('2022-01-05'), 'en')).toEqual({ date: '5 Jan', below: 'Wednesday' });
  expect(narrowDate(on('../2022-01-05'), 'nl')).toEqual({ date: 'uiterlijk 5 jan', below: '2022' });
  expect(narrowDate(on('2022-01-05/2022-01-09'), 'en').date).toBe('5 – 9 Jan');
});

it('claims no empty days where an event of unknown end or start may lie', () => {
  const gap = (...dates: string[]) => phoneEntries(rowsOf(...dates)).find(({ kind }) => kind === 'gap');
  expect(gap('2022-01-05', '2022-01-20')).toMatchObject({ days: 14, possible: false });
  expect(gap('2022-01-05/..', '2022-01-20')).toMatchObject({ possible: true });
  expect(gap('2022-01-05', '../2022-01-20')).toMatchObject({ possible: true });
});
