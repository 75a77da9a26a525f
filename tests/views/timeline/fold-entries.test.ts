import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { foldEntries } from '@/views/timeline/fold-entries';
import { phoneEntries } from '@/views/timeline/phone-entries';
import { article, event, on, story } from '../../fixtures/small-story';

/** One event a day, all of January but for what is told otherwise. */
const entriesOf = (count: number) =>
  phoneEntries(
    project(
      indexDataset(
        story({
          articles: [article('a1', '2022-01-07', 1)],
          events: Array.from({ length: count }, (_, i) =>
            event(`e${i + 10}`, { date: on(`2022-01-${String(i + 1).padStart(2, '0')}`) }),
          ),
        }),
      ),
      emptyQuery,
    ).timeline.rows,
  );

const told = (count: number, ...kept: string[]) =>
  foldEntries(entriesOf(count), ({ item }) => kept.includes(item.id)).map((entry) =>
    entry.kind === 'fold'
      ? entry.events.map(({ row }) => row.item.id).join(' ')
      : entry.kind === 'event'
        ? entry.row.item.id
        : entry.days,
  );

it('folds what stands between the events that are kept, and no run too short to be worth it', () => {
  expect(told(21, 'e12', 'e15', 'e20')).toEqual([
    'e10',
    'e11',
    'e12',
    'e13',
    'e14',
    'e15',
    'e16 e17 e18 e19',
    'e20',
    'e21 e22 e23 e24 e25 e26 e27 e28 e29 e30',
  ]);
});

it('shows a short list whole, and leaves none out of a long one', () => {
  expect(told(20)).toHaveLength(20);
  expect(told(21)).toEqual([
    entriesOf(21)
      .map((entry) => (entry.kind === 'event' ? entry.row.item.id : ''))
      .join(' '),
  ]);
});
