import './fonts.css';
import './tokens.css';
import './base.css';
import './published.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchWords } from '@/i18n/fetch-words';
import { parseLink } from '@/state/parse-link';
import { begunIndex } from '@/state/start-part';
import { drawnInTurn } from '@/ui/late';
import { App } from './app';
import { askForLater } from './ask-for-later';
import { browserLanguage } from './browser-language';
import { followFiles } from './file-addresses';
import { keepFocus } from './keep-focus';
import { loadRest } from './load-dossier';
import { loadScreen } from './load-screen';
import { createRouter, type Router } from './router';
import { askForFonts, settleFonts } from './settle-fonts';
import { settleLanguage } from './settle-language';
import { TakeOver } from './take-over';
import { applyTheme, readTheme } from './theme';

applyTheme(readTheme());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
const base = import.meta.env.BASE_URL.replace(/\/$/, '');
settleLanguage();
askForLater();
const fonts = askForFonts();

const nothing = (): void => {};

const begin = (): void => {
  const router = createRouter({ load: loadScreen, base });
  const host = followFiles(router, base);

  // What is on the screen comes before what may be wanted next.
  let rest: Promise<void> = Promise.resolve();
  const giveFocus = keepFocus(root);
  // A published page has words in the place of the app; they stay until the app can draw the same thing.
  const isWaiting = root.querySelector('.waiting') !== null || root.firstElementChild === null;
  // In pieces, so that whoever reads or scrolls meanwhile is not kept waiting.
  const draw = (): void =>
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <App router={router} />
          <TakeOver
            onPlaced={isWaiting ? nothing : settleFonts}
            onDrawn={giveFocus}
            onStanding={() => void rest.then(() => lookAhead(host.ask))}
          />
        </StrictMode>,
      ),
    );

  if (isWaiting) draw();
  const stop = router.subscribe(() => {
    stop();
    rest = completeStart(router).then(drawnInTurn);
    if (isWaiting) settleFonts();
    else void fonts.then(draw);
  });
};

/** What was begun with the start of a dossier goes on with the rest of it, or is loaded as a whole. */
const completeStart = async (router: Router): Promise<void> => {
  const begun = begunIndex();
  if (begun && !(await loadRest(begun))) await router.retry();
};

/** Who has lost the connection goes on without what might be wanted next. */
const lookAhead = (askHost: () => Promise<void>): Promise<void> =>
  import('./fetch-ahead').then(
    ({ fetchAhead }) => fetchAhead(askHost),
    () => undefined,
  );

/** An archive is another app over the same parts: what it has of its own is fetched for it alone. */
const beginArchive = (): Promise<void> => import('./archive-page').then(({ drawArchive }) => drawArchive(root));
const isArchive = document.documentElement.dataset.entry === 'archive';

// Nothing can be said before there are words. Not awaited here: they need what stands in this file's chunk.
fetchWords(parseLink(window.location).link.lang ?? browserLanguage()).then(
  () => {
    // Heard by guard.js, which loads the page anew once for what cannot begin.
    window.dispatchEvent(new Event('aanloop:begun'));
    return isArchive ? beginArchive() : begin();
  },
  () => window.dispatchEvent(new Event('aanloop:failed')),
);
