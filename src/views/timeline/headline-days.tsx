import type { ReactNode } from 'react';
import { useWords } from '@/i18n/use-words';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { namedDays } from './headline';
import styles from './headline-days.module.css';
import { linkOfDay } from './link-of-day';

/** A headline, in which each known day that it names leads to that day. */
export function HeadlineDays({ text }: { readonly text: string }) {
  const { link, projection, lang, addressOf } = useAanloop('link', 'projection', 'lang', 'addressOf');
  const words = useWords().timeline;
  const parts: ReactNode[] = [];
  let told = 0;
  for (const { name, day } of namedDays(projection, lang)) {
    const at = text.indexOf(name, told);
    // What is open may be told with another day, of which this is but the beginning.
    if (at < 0 || /^[\p{L}\p{N}]/u.test(text.slice(at + name.length))) continue;
    parts.push(
      text.slice(told, at),
      day === null ? (
        name
      ) : (
        <Link
          key={day}
          className={styles.day}
          to={addressOf(linkOfDay(link, day, projection.timeline))}
          title={words.onlyDay}
        >
          {name}
        </Link>
      ),
    );
    told = at + name.length;
  }
  return [...parts, text.slice(told)];
}
