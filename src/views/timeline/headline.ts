import type { DatasetIndex } from '@/dataset/index-dataset';
import type { DayNumber } from '@/domain/day';
import type { Event, EventType } from '@/domain/event';
import { isBefore } from '@/domain/span';
import type { Language } from '@/domain/text';
import { precisionOf } from '@/domain/when';
import { type CountedType, countedTypes } from '@/i18n/counted-types';
import { formatDayWords, formatWhen } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import { totalOf } from '@/query/count';
import { keeps } from '@/query/filter';
import type { Projection } from '@/query/project';
import type { Row } from '@/query/row';
import type { Open } from '@/state/link';
import { peakOf } from './peak-of';
import { rangeText } from './summary';

const isCounted = (type: EventType): type is CountedType => (countedTypes as readonly EventType[]).includes(type);

/** Events in the chosen dates and under every filter. */
export const keptEvents = ({ timeline }: Projection): Row<Event>[] =>
  [...timeline.rows, ...timeline.undated].filter(({ misses }) => keeps(misses));

/** Its place among events of its kind, if each of them surely came before it or after it. */
const placeOf = (row: Row<Event>, rows: readonly Row<Event>[]): { place: number; count: number } | null => {
  const peers = rows.filter(({ item }) => item.type === row.item.type && item.status === row.item.status);
  const own = row.span;
  if (peers.length < 2 || own === null || own.start === null || own.end === null) return null;
  let place = 1;
  for (const { item, span } of peers) {
    if (item.id === row.item.id) continue;
    if (isBefore(span, own.start)) place++;
    else if (span?.start == null || span.start <= own.end) return null;
  }
  return { place, count: peers.length };
};

const headlineOfEvent = (event: Event, rows: readonly Row<Event>[], lang: Language): string => {
  const say = wordsOf(lang).timeline.headline;
  const row = rows.find(({ item }) => item.id === event.id);
  const found = row && isCounted(event.type) ? placeOf(row, rows) : null;
  if (found && isCounted(event.type)) {
    return say.ordinal(event.title[lang], found.place, found.count, event.type);
  }
  return say.event(event.title[lang], formatWhen(row?.when ?? event.date, lang, 'long'));
};

const headlineOfOpen = (
  index: DatasetIndex,
  rows: readonly Row<Event>[],
  open: Open,
  lang: Language,
): string | null => {
  const say = wordsOf(lang).timeline.headline;
  if (open.kind === 'event') {
    const event = index.events.get(open.id);
    return event ? headlineOfEvent(event, rows, lang) : null;
  }
  if (open.kind === 'actor') {
    const own = rows.filter(({ traits }) => traits.actors.has(open.id)).length;
    const actor = index.actors.get(open.id);
    return actor ? say.actor(actor.name[lang], own, rows.length) : null;
  }
  if (open.kind === 'article') {
    const own = rows.filter(({ traits }) => traits.articles.has(open.id)).length;
    const number = index.numberOf.get(open.id);
    return number === undefined ? null : say.article(number, own, rows.length);
  }
  const claim = index.claims.get(open.id);
  if (!claim) return null;
  const event = rows.find(({ item }) => item.id === claim.event);
  return event ? say.claim(event.item.title[lang]) : say.claimAlone;
};

/** So many events are few enough to name the day of each. */
const few = 5;

/** A day as a headline names it, and the number of events on it; null where it is not one known day. */
interface NamedDay {
  readonly name: string;
  readonly day: DayNumber | null;
  readonly count: number;
}

/** The days of each of a few events, in order of time. */
const daysOfFew = (rows: readonly Row<Event>[], lang: Language): NamedDay[] => {
  const startOf = ({ span }: Row<Event>): number => span?.start ?? span?.end ?? Number.POSITIVE_INFINITY;
  const days = new Map<string, NamedDay>();
  for (const { when, span } of [...rows].sort((a, b) => startOf(a) - startOf(b))) {
    const name = when ? formatWhen(when, lang, 'short') : wordsOf(lang).certainty.undated;
    const day = when && precisionOf(when) === 'day' ? (span?.start ?? null) : null;
    days.set(name, { name, day, count: (days.get(name)?.count ?? 0) + 1 });
  }
  return [...days.values()];
};

/** How many there are and on what days; of one kind where all are and took place. */
const headlineOfFew = (rows: readonly Row<Event>[], lang: Language): string => {
  const [type, ...others] = new Set(rows.map(({ item }) => (item.status === 'occurred' ? item.type : null)));
  const isOne = type && others.length === 0 && isCounted(type);
  return wordsOf(lang).timeline.headline.few(
    rows.length,
    isOne ? type : null,
    daysOfFew(rows, lang).map(({ name, count }) => [name, count]),
  );
};

/** The days that a headline names, in the order in which it does: of a few events all, else the fullest. */
export function namedDays(projection: Projection, lang: Language): readonly NamedDay[] {
  const { bins, range } = projection.timeline;
  const rows = keptEvents(projection);
  const peak = peakOf(bins, range.start, range.end);
  if (rows.length <= few && peak?.certain !== rows.length) return daysOfFew(rows, lang);
  return peak ? [{ name: formatDayWords(peak.start, lang, 'long'), day: peak.start, count: peak.certain }] : [];
}

/** What one sees, in a sentence made from the numbers in view. */
export function headlineOf(index: DatasetIndex, projection: Projection, open: Open | null, lang: Language): string {
  const say = wordsOf(lang).timeline.headline;
  const rows = keptEvents(projection);
  const told = open && rows.length > 0 ? headlineOfOpen(index, rows, open, lang) : null;
  if (told !== null) return told;
  const { timeline } = projection;
  if (rows.length === 0) {
    const isNowhere = [timeline.rows, timeline.earlier, timeline.later].every(({ length }) => length === 0);
    return isNowhere ? say.noneAtAll : say.none;
  }
  const { certain, possible } = projection.totals.events;
  if (certain === 0 && possible > 0) return say.possible(possible, rangeText(projection, lang));
  const [only] = rows;
  if (rows.length === 1 && only) {
    return say.one(only.when ? formatWhen(only.when, lang, 'long') : wordsOf(lang).certainty.undated);
  }
  const { start, end } = timeline.range;
  if (start !== null && start === end && certain > 0)
    return say.day(certain, possible, formatDayWords(start, lang, 'long'));
  const peak = peakOf(timeline.bins, timeline.range.start, timeline.range.end);
  if (rows.length <= few && peak?.certain !== rows.length) return headlineOfFew(rows, lang);
  if (peak && peak.certain > 1) return say.peak(peak.certain, rows.length, formatDayWords(peak.start, lang, 'long'));
  return say.spread(
    totalOf(projection.totals.events),
    formatDayWords(timeline.range.start ?? timeline.from, lang),
    formatDayWords(timeline.range.end ?? timeline.to, lang),
  );
}
