import { useEffect, useMemo, useRef, useState } from 'react';
import { findTakenWords, stillTaken } from '@/annotate/find-taken-words';
import { finishDossier } from '@/annotate/finish-dossier';
import type { Session } from '@/annotate/session';
import { wordedByRules } from '@/annotate/take-entry';
import { joinSome } from '@/i18n/format-number';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLanguage } from '@/i18n/use-words';
import { saveBytes, saveFile } from '@/ui/save-file';
import { StillButton } from '@/ui/still-button';
import { markSaved, setSaving } from './annotation';
import styles from './annotator.module.css';
import { TakenWordsList } from './taken-words-list';

/** Saving: what is taken over word for word is shown first, and nothing is saved while there is any. */
export function SavePanel({ session }: { readonly session: Session }) {
  const { saving: own, reasons: _, ...all } = useAnnotateWords();
  const lang = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { dataset, texts, decisions } = session;
  const taken = useMemo(() => findTakenWords(dataset, texts), [dataset, texts]);
  const left = stillTaken(taken, decisions);
  const { actors, events, claims, relations } = dataset;
  const byRules = wordedByRules(session).length;
  const isClean = left.length === 0;
  const saveAll = (): void => {
    try {
      const { name, text, leftOut } = finishDossier(session);
      if (leftOut.length > 0) {
        setSaid(
          own.leftOut(
            joinSome(
              leftOut.map(({ at, reason }) => `${at} ${reason}`),
              ', ',
              lang,
            ),
          ),
        );
        return;
      }
      saveFile(name, 'application/json', text);
      markSaved();
      dialog.current?.close();
    } catch {
      setSaid(own.failed);
    }
  };
  const saveFolder = async (): Promise<void> => {
    try {
      const { zipDossier } = await import('./zip-dossier');
      const { name, bytes, unwritten } = zipDossier(session);
      saveBytes(name, 'application/zip', bytes);
      setSaid(unwritten.length > 0 ? own.folderLost(joinSome(unwritten, ', ', lang)) : '');
      if (unwritten.length === 0) markSaved();
    } catch {
      setSaid(own.failed);
    }
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={own.title} onClose={() => setSaving(false)}>
      <h2>{own.title}</h2>
      <p>{own.explain}</p>
      <p>{own.counts(actors.length, events.length, claims.length, relations.length)}</p>
      {byRules > 0 && <p>{own.byRules(byRules)}</p>}
      <TakenWordsList taken={taken} decisions={decisions} />
      {said && <p role="alert">{said}</p>}
      <p className={styles.ways}>
        <StillButton className={styles.button} off={!isClean} onClick={saveAll}>
          {own.file}
        </StillButton>
        <StillButton className={styles.act} off={!isClean} title={own.folderHint} onClick={() => void saveFolder()}>
          {own.folder}
        </StillButton>
        <button type="button" className={styles.act} onClick={() => dialog.current?.close()}>
          {own.close} <kbd>Esc</kbd>
        </button>
      </p>
      <p className="visually-hidden">{all.onDevice}</p>
    </dialog>
  );
}
