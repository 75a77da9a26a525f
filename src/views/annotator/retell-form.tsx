import { useState } from 'react';
import { retell, sentenceId } from '@/annotate/evidence-at';
import { readKey } from '@/annotate/reading';
import type { AnnotatedText, Session } from '@/annotate/session';
import { findItem } from '@/dataset/patched-items';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { take } from './annotation';
import styles from './annotator.module.css';

interface RetellFormProps {
  readonly session: Session;
  readonly text: AnnotatedText;
  readonly sentence: number;
  readonly onDone: () => void;
}

/** The sentence in words of the reader: that is what the dossier shows in its place. */
export function RetellForm({ session, text, sentence, onDone }: RetellFormProps) {
  const own = useAnnotateWords();
  const id = sentenceId(text, sentence);
  const known = findItem(session.dataset, 'sentence', id) as { text: Readonly<Record<string, string>> } | null;
  const told = known?.text[text.language] ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const words = typed ?? told;
  return (
    <form
      className={styles.retell}
      onSubmit={(event) => {
        event.preventDefault();
        const change = retell(session.dataset, text, sentence, words, own.reasons.retold);
        const step = change && {
          changes: [change],
          decisions: { [readKey(id)]: 'read' },
          told: { what: 'retold' as const, title: '' },
        };
        if (step) take(step, own.told.retold);
        setTyped(null);
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setTyped(null);
        onDone();
      }}
    >
      <label htmlFor="retell">{own.retold}</label>
      <input
        id="retell"
        value={words}
        placeholder={own.notRetold}
        autoComplete="off"
        lang={text.language}
        dir="auto"
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className={styles.act}>
        {own.retellSave}
      </button>
    </form>
  );
}
