import { formatDayWords } from '@/i18n/format-when';
import { useWords } from '@/i18n/use-words';
import { useKnownOn } from '@/marks/use-known-on';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { Late } from '@/ui/late';
import { Popover } from '@/ui/popover';
import { asofPart } from './parts';

/** Hides what was published later: any day, with a stop for each article as it came out; and tells what that changed. */
export function AsofMenu() {
  const words = useWords();
  const { lang } = useAanloop('lang');
  const link = useLink('query');
  const known = useKnownOn();
  const { asof } = link.query;
  // A day that hides nothing is not told: the button would look like a filter that is on.
  const shown = known && known.day !== known.last ? known.day : asof;
  return (
    <Popover
      label={shown === null ? `${words.filters.asof} …` : `${words.filters.asof} ${formatDayWords(shown, lang)}`}
      name={words.filters.asof}
      active={asof !== null}
      align="end"
      {...(known ? { onOpenChange: known.renew } : {})}
    >
      {(close) => <Late part={asofPart} with={{ known, onClose: close }} />}
    </Popover>
  );
}
