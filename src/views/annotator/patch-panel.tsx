import { useEffect, useMemo, useRef, useState } from 'react';
import { findTakenWords, keptKey, stillTaken } from '@/annotate/find-taken-words';
import { patchOfSession } from '@/annotate/patch-of-session';
import type { Session } from '@/annotate/session';
import { openPatched } from '@/dataset/open-patches';
import { formatPatch } from '@/dataset/read-patch';
import { joinSome } from '@/i18n/format-number';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLanguage } from '@/i18n/use-words';
import { today } from '@/marks/today';
import { handOverAgain } from '@/state/corrections';
import { saveFile } from '@/ui/save-file';
import { StillButton } from '@/ui/still-button';
import { markSaved, setSaving } from './annotation';
import styles from './annotator.module.css';
import { TakenWordsList } from './taken-words-list';

/** Saving what was made of a dossier that is there: as a correction of a few lines, which leaves the dossier as it is. */
export function PatchPanel({ session }: { readonly session: Session }) {
  const { patching: own, saving } = useAnnotateWords();
  const lang = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [author, setAuthor] = useState('');
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { base, dataset, texts, decisions } = session;
  // What the dossier has of them already is its own matter.
  const taken = useMemo(() => {
    const before = new Set(findTakenWords(base, texts).map(keptKey));
    return findTakenWords(dataset, texts).filter((one) => !before.has(keptKey(one)));
  }, [base, dataset, texts]);
  const count = useMemo(
    () => patchOfSession(session, { author: '', reason: '', date: today() })?.changes.length ?? 0,
    [session],
  );
  const isOff = count === 0 || stillTaken(taken, decisions).length > 0;
  const name = `${base.dossier.id}.annotated.patch.json`;
  /** The correction as a file; null where it would not hold together, which is told. */
  const make = (): string | null => {
    const patch = patchOfSession(session, { author, reason, date: today() });
    const { notMade = [] } = patch ? openPatched(base, patch.changes) : {};
    setSaid(
      notMade.length > 0
        ? saving.leftOut(
            joinSome(
              notMade.map(({ change: { kind, id } }) => `${kind} ${id}`),
              ', ',
              lang,
            ),
          )
        : '',
    );
    return patch && notMade.length === 0 ? formatPatch(patch) : null;
  };
  const save = (): void => {
    const text = make();
    if (text === null) return;
    saveFile(name, 'application/json', text);
    markSaved();
    dialog.current?.close();
  };
  const show = (): void => {
    const text = make();
    if (text === null) return;
    handOverAgain(new File([text], name, { type: 'application/json' }));
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={own.title} onClose={() => setSaving(false)}>
      <h2>{own.title}</h2>
      <p>{own.explain}</p>
      <p>{own.count(count)}</p>
      <label className={styles.field}>
        <span>{own.reason}</span>
        <input value={reason} autoComplete="off" onChange={({ target }) => setReason(target.value)} />
      </label>
      <label className={styles.field}>
        <span>{own.author}</span>
        <input value={author} autoComplete="name" onChange={({ target }) => setAuthor(target.value)} />
      </label>
      <TakenWordsList taken={taken} decisions={decisions} />
      {said && <p role="alert">{said}</p>}
      <p className={styles.ways}>
        <StillButton className={styles.button} off={isOff} onClick={save}>
          {own.file}
        </StillButton>
        <StillButton className={styles.act} off={isOff} onClick={show}>
          {own.show}
        </StillButton>
        <button type="button" className={styles.act} onClick={() => dialog.current?.close()}>
          {saving.close} <kbd>Esc</kbd>
        </button>
      </p>
    </dialog>
  );
}
