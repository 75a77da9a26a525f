import type { DatasetIndex } from '@/dataset/index-dataset';
import { civil } from '@/domain/day';
import type { DayRange } from '@/marks/brush';
import { type Count, totalOf } from '@/query/count';
import { isIdle } from '@/query/idle-words';
import { foldedWords } from '@/query/meant-words';
import { type Projection, project } from '@/query/project';
import type { DateRule, Query } from '@/query/query';
import type { Hit } from '@/query/search';
import { askedDays } from './asked-days';

export interface FoundDays {
  readonly range: DayRange;
  /** The filters that are on, with these days and the words that are typed beside them. */
  readonly query: Query;
  readonly events: Count;
  readonly claims: Count;
  readonly hits: readonly Hit[];
}

const yearsOf = ({ from, to }: DayRange): number[] => {
  const [first, last] = [civil(from).year, civil(to).year];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

/** What is listed of such days; the link to them leads to all. */
const longest = 200;

const hitsOf = ({ kept }: Projection): Hit[] => {
  const rows = [
    ...kept.events.rows(0, longest).map(({ item: { id }, standing }) => ({ kind: 'event' as const, id, standing })),
    ...kept.claims.rows(0, longest).map(({ item: { id }, standing }) => ({ kind: 'claim' as const, id, standing })),
  ];
  const certain = rows.filter(({ standing }) => standing === 'certain');
  const possible = rows.filter(({ standing }) => standing === 'possible');
  return [...certain, ...possible].map(({ kind, id }) => ({ kind, id, score: Number.POSITIVE_INFINITY }));
};

/** The days that are spoken of in what is typed: what surely lies in them under the filters, and what possibly does; a year that has none is left out. */
export function findDays(index: DatasetIndex, asked: Query, period: DayRange, typed: string): FoundDays[] {
  const found = askedDays(typed, yearsOf(period));
  if (!found) return [];
  const { rest } = found;
  // Of the years that a day may be of, those in which it is on the picture, where there are any.
  const drawn = found.ranges.filter(({ from, to }) => to >= period.from && from <= period.to);
  const ranges = drawn.length > 0 ? drawn : found.ranges;
  const isMore = foldedWords(rest).some((word) => !isIdle(word));
  const all = ranges.flatMap((range) => {
    const answer = (q: string, dates: DateRule): FoundDays => {
      const query = { ...asked, ...range, q, dates };
      const projection = project(index, query);
      const { events, claims } = projection.totals;
      return { range, query, events, claims, hits: hitsOf(projection) };
    };
    const found = answer(isMore ? rest : '', 'possible');
    const whole = isMore && found.hits.length === 0 ? answer('', 'possible') : found;
    const sure = answer(whole.query.q, 'certain');
    if (sure.hits.length === 0 || sure.hits.length === whole.hits.length) return [whole];
    // What surely lies there is what one came for; the rest is a press away.
    return [sure, { ...whole, hits: [] }];
  });
  return ranges.length === 1 ? all : all.filter(({ events, claims }) => totalOf(events) + totalOf(claims) > 0);
}
