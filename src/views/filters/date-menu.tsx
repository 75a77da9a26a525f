import { formatDayWords, formatRange } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import { useOneStep } from '@/state/use-one-step';
import { Late } from '@/ui/late';
import { Popover } from '@/ui/popover';
import { datesPart } from './parts';

/** The chosen dates in words; opens two date inputs and the dossier's own phases. */
export function DateMenu() {
  const words = useWords();
  const { index, projection, lang } = useAanloop('index', 'projection', 'lang');
  const say = wordsOf(lang).filter;
  const { start, end } = projection.timeline.range;
  const { to: last } = index.period;
  const label =
    start === null && end === null
      ? words.filters.allDates
      : start === null
        ? say.until(formatDayWords(end ?? last, lang))
        : end === null
          ? say.since(formatDayWords(start, lang))
          : formatRange(start, end, lang);
  const { commit, renew } = useOneStep();
  return (
    <Popover label={label} name={words.filters.dates} active={start !== null || end !== null} onOpenChange={renew}>
      {(close) => <Late part={datesPart} with={{ onCommit: (from, to) => commit({ from, to }), onClose: close }} />}
    </Popover>
  );
}
