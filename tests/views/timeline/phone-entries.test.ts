import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { narrowDate } from '@/views/timeline/narrow-date';
import { phoneEntries } from '@/views/timeline/phone-entries';
import { day } from '../../fixtures/day';
import { article, event, on, story } from '../../fixtures/small-story';

const indexOf = (dates: readonly string[]) =>
  indexDataset(
    story({
      articles: [article('a1', '2022-01-07', 1)],
      events: dates.map((date, i) => event(`e${i}`, { date: on(date) })),
    }),
  );
const rowsOf = (...dates: string[]) => project(indexOf(dates), emptyQuery).timeline.rows;

it('orders events, joins those of one date and words the empty days between', () => {
  const entries = phoneEntries(rowsOf('2022-01-20', '2022-01-05', '2022-01-05', '2022-01-06/2022-01-12'));
  expect(
    entries.map((entry) => (entry.kind === 'gap' ? entry.days : `${entry.row.item.id}${entry.same ? ' same' : ''}`)),
  ).toEqual(['e1', 'e2 same', 'e3', 7, 'e0']);
});

it('puts what surely is of the first chosen day before what only may be', () => {
  const [from, to] = [day('2022-01-12'), day('2022-01-13')];
  const index = indexOf(['2022-01-01/2022-01-12', '2022-01-13', '../2022-01-12', '2022-01-12']);
  const { rows, range } = project(index, { ...emptyQuery, from, to }).timeline;
  expect(rows.filter(({ standing }) => standing === 'possible').map(({ item }) => item.id)).toEqual(['e0', 'e2']);
  const order = phoneEntries(rows, range.start).map((entry) => (entry.kind === 'event' ? entry.row.item.id : 'gap'));
  expect(order).toEqual(['e3', 'e0', 'e2', 'e1']);
});

it('writes dates for a narrow column', () => {
  expect(narrowDate(on('2022-01-05'), 'en')).toEqual({ date: '5 Jan', below: 'Wednesday' });
  expect(narrowDate({ ...on('2022-01-05'), edtf: '2022-01-05?' }, 'en')).toEqual({
    date: 'probably 5 Jan',
    below: '2022',
  });
  expect(narrowDate(on('../2022-01-05'), 'nl')).toEqual({ date: 'uiterlijk 5 jan', below: '2022' });
  expect(narrowDate(on('2022-01-05/2022-01-09'), 'en').date).toBe('5 – 9 Jan');
});

it('claims no empty days where an event of unknown end or start may lie', () => {
  const gap = (...dates: string[]) => phoneEntries(rowsOf(...dates)).find(({ kind }) => kind === 'gap');
  expect(gap('2022-01-05', '2022-01-20')).toMatchObject({ days: 14, possible: false });
  expect(gap('2022-01-05/..', '2022-01-20')).toMatchObject({ possible: true });
  expect(gap('2022-01-05', '../2022-01-20')).toMatchObject({ possible: true });
});
