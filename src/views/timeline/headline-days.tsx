import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import styles from './headline-days.module.css';
import { linkOfDay } from './link-of-day';
import { peakOf } from './peak-of';

/** A headline, in which the day that it names leads to that day. */
export function HeadlineDays({ text }: { readonly text: string }) {
  const { link, projection, lang, addressOf } = useAanloop('link', 'projection', 'lang', 'addressOf');
  const words = useWords().timeline;
  const { timeline } = projection;
  const peak = peakOf(timeline.bins, timeline.range.start, timeline.range.end);
  const day = peak && formatDayWords(peak.start, lang, 'long');
  const at = day === null ? -1 : text.indexOf(day);
  if (peak === null || day === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <Link className={styles.day} to={addressOf(linkOfDay(link, peak.start, timeline))} title={words.onlyDay}>
        {day}
      </Link>
      {text.slice(at + day.length)}
    </>
  );
}
