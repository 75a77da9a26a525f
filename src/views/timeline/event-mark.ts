import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Event } from '@/domain/event';
import { type Standing, spanOf } from '@/domain/span';
import { type Language, languages } from '@/domain/text';
import type { When } from '@/domain/when';
import { formatWhen } from '@/i18n/format-when';
import { statusLabels } from '@/i18n/status-labels';
import { wordsOf } from '@/i18n/words';
import { type Body, dateBody, headAt } from '@/picture/date-body';
import type { DayScale } from '@/picture/day-scale';
import { groupFill } from '@/picture/group-color';
import { type HeadStyle, headStyle } from '@/picture/head-style';
import { groupsOfEvent } from '@/query/item-groups';
import type { Row } from '@/query/row';
import { touchesEdge } from './touches-edge';

/** An event as it is drawn, whatever the chosen dates. */
export interface EventMark {
  readonly event: Event;
  readonly when: When;
  readonly body: Body;
  readonly fills: readonly string[];
  readonly style: HeadStyle;
  /** The words beside the mark. */
  readonly label: string;
  /** The same in each language: room is kept for the widest, so that a change of language labels the same events. */
  readonly labels: readonly string[];
  /** It may lie in the days shown, but more likely does not: then it has no words. */
  readonly isMarginal: boolean;
}

/** The colours of those who took part, at most three. */
export const fillsOf = (index: DatasetIndex, event: Event): string[] =>
  groupsOfEvent(index, event).slice(0, 3).map(groupFill);

/** Title, status, date in words and, where it is not certain, how it stands to the chosen dates: it begins as the label reads. */
export function nameOf(event: Event, when: When | null, standing: Standing | null, lang: Language): string {
  const words = wordsOf(lang);
  const date = when ? formatWhen(when, lang, 'long') : words.certainty.undated;
  const parts = [event.title[lang], words.statuses[event.status], date];
  if (standing === 'possible' || standing === 'outside') parts.push(words.certainty[standing]);
  return parts.join(', ');
}

/** A row as a mark; null where the picture has no place for its date. */
export function eventMark(index: DatasetIndex, row: Row<Event>, scale: DayScale, lang: Language): EventMark | null {
  const { item: event, when } = row;
  const body = when && dateBody(when, scale);
  // What lies beyond is listed at the side of the picture.
  if (!body || body.kind === 'beyond') return null;
  // Without a head nothing in the mark tells the status, so the label does.
  const isTold = event.status === 'occurred' || headAt(body) !== null;
  const labelIn = (own: Language): string =>
    isTold ? event.title[own] : `${event.title[own]}, ${statusLabels[own][event.status]}`;
  return {
    event,
    when,
    body,
    fills: fillsOf(index, event),
    style: headStyle[event.status],
    label: labelIn(lang),
    labels: languages.map(labelIn),
    isMarginal: touchesEdge(body, spanOf(when), scale),
  };
}
