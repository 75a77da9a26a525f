import { useId } from 'react';
import { readEdtf } from '@/annotate/read-edtf';
import { parseDay } from '@/domain/day';
import type { When } from '@/domain/when';
import { formatWhen } from '@/i18n/format-when';
import { useLanguage } from '@/i18n/use-words';
import { DateMark } from '@/marks/date-mark';
import { DayAxis } from '@/marks/day-axis';
import { Fades } from '@/marks/fades';
import { useRuler } from '@/marks/use-ruler';
import { dateBody } from '@/picture/date-body';
import { dayScale } from '@/picture/day-scale';
import { dayTicks } from '@/picture/day-ticks';
import styles from './annotator.module.css';

const [width, height, margin] = [300, 46, 6];

/** A date as it is typed, drawn as the timeline will draw it, and in words; nothing where it is none. */
export function SpanDrawing({ edtf, extent }: Pick<When, 'edtf' | 'extent'>) {
  const lang = useLanguage();
  const ruler = useRuler();
  const prefix = useId();
  const read = readEdtf(edtf);
  if (!read || (read.start === null && read.end === null)) return null;
  const isDay = read.start !== null && read.start === read.end;
  const when: When = { ...read, extent: isDay ? 'moment' : extent, basis: { nl: '', en: '' }, expression: null };
  const start = parseDay(read.start ?? read.end ?? '') ?? 0;
  const end = parseDay(read.end ?? read.start ?? '') ?? 0;
  const around = Math.max(3, Math.ceil((end - start) * 0.2));
  const scale = dayScale(start - around, end + around, margin, width - margin);
  const body = dateBody(when, scale);
  if (!body) return null;
  return (
    <span className={styles.drawing}>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.span} aria-hidden="true">
        <defs>
          <Fades prefix={prefix} />
        </defs>
        <DayAxis
          ticks={dayTicks(scale, lang, ruler.widthOf)}
          dayWidth={scale.dayWidth}
          y={height - 4}
          top={24}
          bottom={28}
        />
        <DateMark body={body} y={12} fills={['var(--ink-2)']} style="filled" prefix={prefix} />
      </svg>
      <output>{formatWhen(when, lang, 'long')}</output>
    </span>
  );
}
