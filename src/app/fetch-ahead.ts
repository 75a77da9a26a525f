import { languages } from '@/domain/text';
import { fetchWords } from '@/i18n/fetch-words';
import { parseLink } from '@/state/parse-link';
import { idle } from '@/ui/idle';
import { heedTranslation } from './heed-translation';
import { linkUnder } from './link-under';
import { fetchAllParts, fetchParts, firstParts } from './parts';

const fetchRest = async (): Promise<void> => {
  // A page that is always busy asks for them all the same.
  await fetchAllParts(() => idle({ timeout: 50 }, 50));
  for (const lang of languages) await fetchWords(lang).catch(() => undefined);
};

/** Fetches what may be wanted next: of a link at once when it is pointed at, the rest, and what the host knows, while nothing else is to do. */
export function fetchAhead(askHost: () => Promise<void>): void {
  const heed = ({ target }: Event): void => {
    const url = linkUnder(target);
    if (!url) return;
    const { link } = parseLink(url);
    void fetchParts(firstParts(link));
    if (link.lang) fetchWords(link.lang).catch(() => undefined);
  };
  document.addEventListener('pointerover', heed, { passive: true });
  document.addEventListener('focusin', heed);
  // Nobody translates a page before it stands.
  heedTranslation(document.body);
  const connection = 'connection' in navigator ? navigator.connection : null;
  const isSaving = typeof connection === 'object' && connection && 'saveData' in connection && connection.saveData;
  void idle({}, 1_000).then(() => {
    void askHost();
    void import('./fit-sheet').then(({ fitSheet }) => window.addEventListener('beforeprint', fitSheet));
    // Who pays by the byte gets what is asked for.
    if (!isSaving) void fetchRest();
  });
}
