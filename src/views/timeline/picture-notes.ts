import type { Language } from '@/domain/text';
import { formatList } from '@/i18n/format-number';
import { wordsOf } from '@/i18n/words';
import type { DayRange } from '@/marks/brush';
import { drawnIn } from '@/marks/drawn-in';
import type { PictureNotes } from '@/marks/fit-picture';
import type { TimelineProjection } from '@/query/project';
import { outsideWindow } from './outside-window';

const named = 4;

/** Which of the events that the timeline counts a drawing of it shows, and why not the others. */
export function pictureNotes(
  drawing: Element,
  timeline: TimelineProjection,
  window: DayRange,
  lang: Language,
): PictureNotes {
  const { picture: words, count } = wordsOf(lang);
  const shown = drawnIn(drawing, 'event');
  const missing = <T extends { readonly item: { readonly id: string } }>(rows: readonly T[]): T[] =>
    rows.filter(({ item }) => !shown.has(item.id));
  const all = [...timeline.rows, ...timeline.undated];
  const lost = missing(all);
  const untitled = [...drawing.querySelectorAll('[data-mark^="event:"]')].filter(
    (mark) => !mark.textContent?.trim(),
  ).length;
  const aside = untitled > 0 ? [words.untitled(untitled)] : [];
  if (lost.length === 0)
    return { lines: [[words.whole(count.events(all.length)), ...aside].join(' ')], lacking: untitled };
  const [earlier, later] = [missing(timeline.earlier), missing(timeline.later)];
  const undated = missing(timeline.undated);
  const told = new Set([...earlier, ...later, ...undated]);
  const outside = missing(outsideWindow(timeline, window)).filter((row) => !told.has(row));
  const titles = (rows: typeof lost): string => {
    const first = rows.slice(0, named).map(({ item }) => item.title[lang]);
    return rows.length > named ? words.and(first.join('; '), rows.length - named) : formatList(first, lang);
  };
  const lacking = lost.length - told.size - outside.length;
  const why = [
    lacking > 0 ? words.noRoom(lacking) : null,
    earlier.length > 0 ? words.earlier(titles(earlier)) : null,
    later.length > 0 ? words.later(titles(later)) : null,
    undated.length > 0 ? words.undated(titles(undated)) : null,
    outside.length > 0 ? words.outside(outside.length) : null,
  ].filter((part) => part !== null);
  const part = words.part(all.length - lost.length, count.events(all.length), why.join('; '));
  return { lines: [[part, ...aside].join(' ')], lacking: lacking + untitled };
}
