import { type MouseEvent, type ReactNode, useRef } from 'react';
import type { LeftOut } from '@/dataset/left-out';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import { formatLink } from '@/state/format-link';
import type { EmbedView } from '@/state/link';
import { parseLink } from '@/state/parse-link';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { Late } from '@/ui/late';
import { ViewSummary } from '@/views/share/view-summary';
import { DossierState } from './dossier-state';
import styles from './embed.module.css';
import { pathOfLink } from './embed-messages';
import { Notices } from './notices';
import { OpenPart } from './open-part';
import { parts } from './parts';
import { useEmbedMessages } from './use-embed-messages';
import { ViewBoundary } from './view-boundary';

export interface EmbedProps {
  readonly view: EmbedView;
  readonly leftOut: readonly LeftOut[];
  /** What else is to be said of what is shown. */
  readonly children: ReactNode;
}

/** One view on the page of another, with a quiet header and the way to all the views. */
export function Embed({ view, leftOut, children }: EmbedProps) {
  const words = useWords();
  const { index, link, lang, opened } = useAanloop('index', 'link', 'lang', 'opened');
  const root = useRef<HTMLDivElement>(null);
  useEmbedMessages(root);
  const drawn = {
    timeline: <Late part={parts.timeline} name={words.regions.timeline} />,
    network: <Late part={parts.network} name={words.regions.network} />,
    claims: <Late part={parts.claims} name={words.regions.claims} />,
    article: opened ? <OpenPart /> : <Late part={parts.articles} name={words.regions.articles} />,
  }[view];
  // The pages beside the views are no view: they open by themselves, as the way to all the views does.
  const leave = (event: MouseEvent): void => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const url =
      anchor instanceof HTMLAnchorElement && anchor.target === ''
        ? pathOfLink(anchor.href, window.location.origin, import.meta.env.BASE_URL)
        : null;
    const to = url && parseLink(url).link;
    if (!to || to.page === 'dashboard') return;
    event.preventDefault();
    event.stopPropagation();
    window.open(wholeAddress(sharePath({ ...to, embed: null }, lang)), '_blank', 'noopener');
  };
  const name = words.regions[view === 'article' ? 'articles' : view];
  return (
    <div ref={root} className={styles.embed} data-embed={view} onClickCapture={leave}>
      <header className={styles.header}>
        <p className={styles.mark}>{words.app.name}</p>
        <h1 className={styles.sub}>
          <Spoken text={index.dataset.dossier.title} />
        </h1>
        <a href={wholeAddress(sharePath({ ...link, embed: null }, lang))} target="_blank" rel="noopener">
          {wordsOf(lang).share.openFull}
        </a>
      </header>
      <DossierState isFrame />
      <Notices />
      {leftOut.length > 0 && <Late part={parts.leftOut} with={{ leftOut }} quiet />}
      {children}
      <ViewSummary id="page-summary" />
      <main id="main" className={styles.view} tabIndex={-1} aria-describedby="page-summary">
        <ViewBoundary name={name} words={words} at={formatLink(link)}>
          {drawn}
        </ViewBoundary>
      </main>
    </div>
  );
}
