import { formatDay, parseDay } from '@/domain/day';
import { knownOn } from '@/query/known-on';
import type { Check } from './doctor-check';
import { datesOf, nameAt } from './doctor-walk';
import { leavesOf } from './walk-json';

/** What is said of a day holds nothing that was published later. */
export const knownChecks: readonly Check[] = [
  {
    id: 'earlier-order',
    tells: 'what a date was known to be stands in the order in which the articles told more',
    needs: 'dataset',
    find: (dataset) => {
      const published = new Map(dataset.articles.map(({ id, published }) => [id, published.start ?? '']));
      return datesOf(dataset).flatMap(({ at, when: { earlier = [] } }) =>
        earlier.flatMap(({ before }, i) => {
          const last = earlier[i - 1]?.before;
          const inOrder = last === undefined || (published.get(last) ?? '') < (published.get(before) ?? '');
          return inOrder
            ? []
            : [{ at, says: `"before ${before}" stands after "before ${last}", which came out later` }];
        }),
      );
    },
  },
  {
    id: 'tells-no-later',
    tells: 'as known on a day, no text names an article of later',
    needs: 'dataset',
    find: (dataset) => {
      const ids = dataset.articles.map(({ id }) => id);
      const days = dataset.articles.flatMap(({ published }) => parseDay(published.start ?? '') ?? []);
      const found = new Map<string, string>();
      for (const day of [...new Set(days)].sort((a, b) => a - b)) {
        const then = knownOn(dataset, day);
        const out = new Set(then.articles.map(({ id }) => id));
        const later = ids.filter((id) => !out.has(id));
        if (later.length === 0) continue;
        const names = new RegExp(`\\b(?:${later.join('|')})\\b`);
        for (const { path, value } of leavesOf(then)) {
          const [name] = (typeof value === 'string' && names.exec(value)) || [];
          const at = nameAt(then, path);
          if (name && !found.has(at))
            found.set(at, `names ${name} as known on ${formatDay(day)}; say under earlier: what was known`);
        }
      }
      return [...found].map(([at, says]) => ({ at, says }));
    },
  },
];
