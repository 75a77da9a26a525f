// Run by time-zones.test.ts in a process of its own for each zone: prints what the zone could have changed.
import '@/i18n/all-words';
import '../fixtures/search-here';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { indexDataset } from '@/dataset/index-dataset';
import { formatDay, parseDay, weekday } from '@/domain/day';
import { languages } from '@/domain/text';
import { formatDayWords, formatMonth, formatRange, formatWhen } from '@/i18n/format-when';
import { knownOn } from '@/query/known-on';
import { project } from '@/query/project';
import { clocks, emptyQuery } from '@/query/query';
import { day } from '../fixtures/day';

const dataset = JSON.parse(readFileSync('public/dataset.json', 'utf8'));
const whole = indexDataset(dataset);

const from = parseDay('2021-10-25') ?? 0;
const days = Array.from({ length: 170 }, (_, i) => from + i);
const words = languages.flatMap((lang) => [
  ...days.flatMap((day) => [
    formatDayWords(day, lang, 'long'),
    formatDayWords(day, lang),
    formatDayWords(day, lang, 'short'),
    formatMonth(day, lang, true),
    formatRange(day, day + 9, lang),
    `${formatDay(day)} ${weekday(day)}`,
  ]),
  ...whole.dataset.events.map(({ date }) => formatWhen(date, lang, 'long')),
]);

const plain = (_key: string, value: unknown): unknown =>
  value instanceof Map ? [...value] : value instanceof Set ? [...value] : value;
const ranges = [
  {},
  { from: day('2021-12-07'), to: day('2022-01-10') },
  { from: day('2022-01-01'), to: day('2022-01-01') },
  { from: day('2022-02-12') },
  { to: day('2021-12-31'), q: 'oekraine' },
];
const hash = createHash('sha256');
for (const asof of [null, day('2021-12-31'), day('2022-01-10'), day('2022-02-12')]) {
  const index = asof === null ? whole : indexDataset(knownOn(dataset, asof));
  for (const clock of clocks) {
    for (const range of ranges) {
      hash.update(JSON.stringify(project(index, { ...emptyQuery, ...range, clock, asof }), plain));
    }
  }
}
console.log(JSON.stringify({ offset: new Date(2022, 0, 1).getTimezoneOffset(), words, digest: hash.digest('hex') }));
