import { useEffect } from 'react';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { LeftOut } from '@/dataset/left-out';
import { useWords } from '@/i18n/use-words';
import { useHasCorrections } from '@/state/corrections';
import { useIsBegun } from '@/state/start-part';
import { useAanloop } from '@/state/use-aanloop';
import { HeldBackContext, Late } from '@/ui/late';
import { usePhone } from '@/ui/use-media';
import { annotatorPart } from '@/views/annotator/annotator-part';
import { correctionsPart } from '@/views/corrections/parts';
import { Originals } from '@/views/originals/originals';
import { ViewSummary } from '@/views/share/view-summary';
import { Dashboard } from './dashboard';
import { documentTitle } from './document-title';
import { DossierState } from './dossier-state';
import { embedPart } from './embed-part';
import { Notices } from './notices';
import { parts } from './parts';
import { PhoneScreen } from './phone-screen';
import styles from './screen.module.css';
import { SkipLinks } from './skip-links';
import { TopBar } from './top-bar';
import { useFileDrop } from './use-file-drop';

interface ScreenProps {
  /** The dossier as it is, without corrections. */
  readonly base: DatasetIndex;
  readonly leftOut: readonly LeftOut[];
}

/** One screen for every address: the bar, the notices, and the page. */
export function Screen({ base, leftOut }: ScreenProps) {
  const words = useWords();
  const aanloop = useAanloop('link', 'opened', 'index', 'lang');
  const phone = usePhone();
  useFileDrop();
  const title = documentTitle(aanloop, words);
  const isBegun = useIsBegun(base);
  const isAsked = useHasCorrections();
  useEffect(() => {
    document.title = title;
  }, [title]);
  const { page, embed, edit, open, patch } = aanloop.link;
  // What is not there cannot be marked: the page says so, as it does of any id.
  const isMarking = edit !== null && (open?.kind !== 'article' || base.articles.has(open.id));
  const hasCorrections = isAsked || patch !== null;
  const corrections = hasCorrections && <Late part={correctionsPart} with={{ base }} quiet />;
  if (embed !== null && page === 'dashboard')
    return <Late part={embedPart} with={{ view: embed, leftOut, children: corrections }} />;
  return (
    <HeldBackContext value={isBegun}>
      <div className={styles.screen} data-page={page}>
        <SkipLinks />
        <TopBar />
        <DossierState />
        <Notices />
        {leftOut.length > 0 && <Late part={parts.leftOut} with={{ leftOut, stays: page === 'data' }} quiet />}
        <Late part={parts.unsaved} quiet />
        {corrections}
        <ViewSummary id="page-summary" />
        <main
          id="main"
          className={styles.main}
          data-marking={isMarking || undefined}
          tabIndex={-1}
          aria-describedby="page-summary"
        >
          {isMarking ? (
            <Late part={annotatorPart} with={{ base }} />
          ) : page === 'compare' ? (
            <Late part={parts.compare} />
          ) : page === 'about' ? (
            <Late part={parts.about} />
          ) : page === 'data' ? (
            <Late part={parts.data} />
          ) : phone ? (
            <PhoneScreen />
          ) : (
            <Dashboard />
          )}
        </main>
        <Originals />
      </div>
    </HeldBackContext>
  );
}
