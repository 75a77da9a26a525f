import { parseDay, weekday } from '@/domain/day';
import type { Check } from './doctor-check';
import { datesOf } from './doctor-walk';
import { edtfBounds } from './edtf-bounds';
import { weekdays } from './text-rules';

const earliest = '1900-01-01';
/** Plans reach this many years past the period of the dossier at most. */
const yearsAhead = 10;

/** How a basis says that something was before an article came out, whose last possible day bounds it. */
const beforeIt = '(?:vóór (?:het verschijnen van )?|uiterlijk bij verschijnen van |before |at the latest when )';

const asText = (bound: string | null): string => bound ?? 'open';

/** Dates, their bounds and their text. */
export const dateChecks: readonly Check[] = [
  {
    id: 'bounds-order',
    tells: 'nothing ends before it starts',
    needs: 'dataset',
    find: (dataset) => [
      ...datesOf(dataset).flatMap(({ at, when: { start, end } }) =>
        start !== null && end !== null && start > end ? [{ at, says: `starts ${start}, ends ${end}` }] : [],
      ),
      ...[{ id: 'period', ...dataset.dossier.period }, ...dataset.dossier.phases].flatMap(({ id, start, end }) =>
        start > end ? [{ at: `dossier ${id}`, says: `starts ${start}, ends ${end}` }] : [],
      ),
    ],
  },
  {
    id: 'bounds-plausible',
    tells: `dates lie between ${earliest.slice(0, 4)} and ${yearsAhead} years past the period`,
    needs: 'dataset',
    find: (dataset) => {
      const latest = `${Number(dataset.dossier.period.end.slice(0, 4)) + yearsAhead}-12-31`;
      return datesOf(dataset).flatMap(({ at, when: { start, end } }) =>
        [start, end].flatMap((day) =>
          day !== null && (day < earliest || day > latest) ? [{ at, says: `${day} is not plausible` }] : [],
        ),
      );
    },
  },
  {
    id: 'edtf-valid',
    tells: 'every date can be read as EDTF',
    needs: 'dataset',
    find: (dataset) =>
      datesOf(dataset).flatMap(({ at, when: { edtf } }) =>
        edtfBounds(edtf).kind === 'unreadable' ? [{ at, says: `"${edtf}" is not readable` }] : [],
      ),
  },
  {
    id: 'edtf-bounds',
    tells: 'bounds are those of the EDTF, or wider where it is approximate',
    needs: 'dataset',
    find: (dataset) =>
      datesOf(dataset).flatMap(({ at, when: { edtf, start, end } }) => {
        const reading = edtfBounds(edtf);
        if (reading.kind === 'unreadable') return [];
        const fits = reading.qualified
          ? (start === null) === (reading.start === null) &&
            (end === null) === (reading.end === null) &&
            (start ?? '') <= (reading.start ?? '') &&
            (end ?? '') >= (reading.end ?? '')
          : start === reading.start && end === reading.end;
        if (fits) return [];
        const says = `${edtf} gives ${asText(reading.start)} to ${asText(reading.end)}, not ${asText(start)} to ${asText(end)}`;
        return [{ at, says }];
      }),
  },
  {
    id: 'span-extent',
    tells: 'what lasted is more than a single day, what is open has one end',
    needs: 'dataset',
    find: (dataset) =>
      datesOf(dataset).flatMap(({ at, when: { start, end, extent } }) => {
        if (start === null && end === null) return [{ at, says: 'both ends are open' }];
        return extent === 'span' && start === end ? [{ at, says: `a span of one day, ${asText(start)}` }] : [];
      }),
  },
  {
    id: 'publication-bounded',
    tells: 'a publication has a first and a last possible day',
    needs: 'dataset',
    find: (dataset) =>
      datesOf(dataset).flatMap(({ at, field, when: { start, end } }) =>
        field === 'published' && (start === null || end === null) ? [{ at, says: 'is open on one side' }] : [],
      ),
  },
  {
    id: 'said-before-published',
    tells: 'nothing is said after the article that reports it',
    needs: 'dataset',
    find: (dataset) => {
      const published = new Map(dataset.articles.map(({ id, published }) => [id, published.end]));
      return dataset.claims.flatMap(({ id, said, reports }) => {
        const days = reports.flatMap(({ article }) => published.get(article) ?? []).sort();
        const [first, last] = [days[0], days.at(-1)];
        const at = `claims/${id} said`;
        if (first !== undefined && said.start !== null && said.start > first) {
          return [{ at, says: `at the earliest on ${said.start}, after its publication on ${first}` }];
        }
        if (last === undefined) return [];
        if (said.end === null) return [{ at, says: `is open towards the end; ${last} is the bound` }];
        return said.end > last ? [{ at, says: `as late as ${said.end}, past its publication on ${last}` }] : [];
      });
    },
  },
  {
    id: 'occurred-before-published',
    tells: 'what occurred did so before the last article that tells of it',
    needs: 'dataset',
    find: (dataset) => {
      const published = new Map(dataset.articles.map(({ id, published }) => [id, published.end ?? '9999']));
      return dataset.events.flatMap(({ id, status, date, evidence }) => {
        const last =
          evidence
            .map(({ article }) => published.get(article) ?? '')
            .sort()
            .at(-1) ?? '';
        return status === 'occurred' && date.start !== null && date.start > last
          ? [{ at: `events/${id} date`, says: `starts ${date.start}, and was told on ${last} at the latest` }]
          : [];
      });
    },
  },
  {
    id: 'weekday-expressions',
    tells: 'a day that its article calls by a weekday is that weekday',
    needs: 'dataset',
    find: (dataset) =>
      datesOf(dataset).flatMap(({ at, when: { start, end, expression } }) => {
        const named = weekdays.nl.filter((name) => new RegExp(`\\b${name}`, 'i').test(expression ?? ''));
        const day = start === null || start !== end ? null : parseDay(start);
        if (day === null || named.length !== 1) return [];
        const right = weekdays.nl[weekday(day)];
        return named[0] === right ? [] : [{ at, says: `"${expression}", but ${start} was a ${right}` }];
      }),
  },
  {
    id: 'last-possible-day',
    tells: 'what was before an article came out may be of the last day on which it may have come out',
    needs: 'dataset',
    find: (dataset) =>
      datesOf(dataset).flatMap(({ at, when: { end, extent, basis } }) =>
        dataset.articles.flatMap(({ id, published: { end: last } }) => {
          if (end === null || last === null || end >= last || extent === 'span') return [];
          const isBounded = new RegExp(`${beforeIt}${id}(?![\\w-])`).test(`${basis.nl} ${basis.en}`);
          return isBounded ? [{ at, says: `ends ${end}, and ${id} may be of ${last}` }] : [];
        }),
      ),
  },
];
