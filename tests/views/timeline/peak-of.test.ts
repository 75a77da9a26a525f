import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { formatDayWords } from '@/i18n/format-when';
import { project } from '@/query/project';
import { clocks, emptyQuery } from '@/query/query';
import { headlineOf } from '@/views/timeline/headline';
import { peakOf } from '@/views/timeline/peak-of';
import { day } from '../../fixtures/day';

const bin = (start: number, certain: number, possible: number) => ({ start, end: start, certain, possible });

it('is the day with most for certain, however many more may lie on another', () => {
  const bins = [bin(1, 2, 0), bin(2, 5, 1), bin(3, 0, 30)];
  expect(peakOf(bins, null, null)).toBe(bins[1]);
  expect(peakOf(bins, 3, null)).toBe(bins[2]);
  expect(peakOf([bin(1, 1, 0), bin(2, 0, 1)], null, null)).toBeNull();
});

it.each(clocks)('is what the headline of the record tells on the clock %s', (clock) => {
  const index = indexDataset(JSON.parse(readFileSync('public/dataset.json', 'utf8')));
  for (const [from, to] of [
    [null, null],
    [day('2022-01-01'), day('2022-01-31')],
    [day('2022-02-01'), null],
  ]) {
    const projection = project(index, { ...emptyQuery, clock, from: from ?? null, to: to ?? null });
    const { bins, range } = projection.timeline;
    const peak = peakOf(bins, range.start, range.end);
    const told = headlineOf(index, projection, null, 'en');
    if (!/ fall on one day, /.test(told)) continue;
    expect(told).toContain(formatDayWords(peak?.start ?? 0, 'en', 'long'));
    expect(told).toMatch(new RegExp(`^(?:${peak?.certain}|All \\w+) (?:of \\d+ )?events `));
  }
});
