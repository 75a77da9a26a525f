import { useId } from 'react';
import { formatDayWords } from '@/i18n/format-when';
import { useLanguage } from '@/i18n/use-words';
import { clamp } from '@/picture/clamp';
import type { KnownOn } from './use-known-on';

interface KnownOnSliderProps {
  readonly known: KnownOn;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly className?: string | undefined;
}

/** Moves the day of knowledge, with a stop for each day on which something became known. */
export function KnownOnSlider({ known: { first, last, stops, day, slide }, ...rest }: KnownOnSliderProps) {
  const lang = useLanguage();
  const list = useId();
  return (
    <>
      <input
        type="range"
        min={first}
        max={last}
        value={clamp(day, first, last)}
        list={list}
        aria-valuetext={formatDayWords(day, lang, 'long')}
        onChange={(event) => slide(Number(event.target.value))}
        {...rest}
      />
      <datalist id={list}>
        {stops.map((stop) => (
          <option key={stop} value={stop} />
        ))}
      </datalist>
    </>
  );
}
