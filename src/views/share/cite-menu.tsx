import { withLateWords } from '@/i18n/fetch-words';
import { wordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import { Late } from '@/ui/late';
import { latePart } from '@/ui/late-part';
import { Popover } from '@/ui/popover';

const citePart = latePart<object>(withLateWords(async () => (await import('./cite-panel')).CitePanel));

/** Above what is open: how to name it as a source. */
export function CiteMenu() {
  const { share: words } = wordsOf(useAanloop('lang').lang);
  return (
    <Popover label={words.citeItem} name={words.citeOpen} titled align="end">
      <Late part={citePart} />
    </Popover>
  );
}
