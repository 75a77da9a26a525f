import type { Language } from '@/domain/text';
import { formatRange } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';
import type { Count } from '@/query/count';
import type { Projection } from '@/query/project';

/** "41 events, 3 possible". */
export function countWords({ certain, possible }: Count, lang: Language): string {
  const { count } = wordsOf(lang);
  return possible === 0 ? count.events(certain) : `${count.events(certain)}, ${count.possible(possible)}`;
}

/** The dates the picture stands for: the chosen ones, within those it can show. */
export function rangeText({ timeline }: Projection, lang: Language): string {
  return formatRange(timeline.range.start ?? timeline.from, timeline.range.end ?? timeline.to, lang);
}

/** The numbers of the timeline in a sentence. */
export function summaryOf(projection: Projection, lang: Language): string {
  const { summary } = wordsOf(lang);
  const { timeline } = projection;
  const beside = [
    timeline.earlier.length > 0 ? summary.earlier(timeline.earlier.length) : null,
    timeline.later.length > 0 ? summary.later(timeline.later.length) : null,
    timeline.undated.length > 0 ? summary.undated(timeline.undated.length) : null,
  ].filter((part) => part !== null);
  return `${[`${countWords(projection.totals.events, lang)}, ${rangeText(projection, lang)}`, ...beside].join('; ')}.`;
}
