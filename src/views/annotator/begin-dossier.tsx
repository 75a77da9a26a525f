import { useState } from 'react';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useAttachingWords } from '@/i18n/use-attaching-words';
import { useLanguage } from '@/i18n/use-words';
import { TextIntake } from '@/marks/text-intake';
import type { Handed } from '@/query/read-attached';
import { StillButton } from '@/ui/still-button';
import { addTexts, setAdding } from './annotation';
import { useAnnotation } from './annotation-store';
import styles from './annotator.module.css';
import { type GivenText, isReady, readGiven } from './given-text';
import { KeptSessions } from './kept-sessions';
import { TextCard } from './text-card';

/** Where texts are given and dated; nothing is read for proposals before a person has said when it appeared. */
export function BeginDossier() {
  const all = useAnnotateWords();
  const own = all.begin;
  const { refusals } = useAttachingWords();
  const lang = useLanguage();
  const session = useAnnotation((state) => state.session);
  const [name, setName] = useState('');
  const [given, setGiven] = useState<readonly GivenText[]>([]);
  const [pending, setPending] = useState(0);

  const read = async (handed: readonly Handed[]): Promise<void> => {
    setPending((count) => count + handed.length);
    for (const one of handed) {
      const text = await readGiven(one, lang);
      setGiven((known) => [...known, text]);
      setPending((count) => count - 1);
    }
  };
  const change = (key: string, next: Partial<GivenText>): void =>
    setGiven((known) => known.map((one) => (one.key === key ? { ...one, ...next } : one)));
  /** The name of the same text, given before this one or in the dossier already. */
  const twinOf = ({ text }: GivenText, before: number): string | undefined => {
    const there = session?.texts.find((one) => one.text === text)?.article;
    return (
      session?.dataset.articles.find(({ id }) => id === there)?.title[lang] ??
      given.slice(0, before).find((one) => one.refusal === null && one.text === text)?.name
    );
  };
  const readable = given.filter(({ refusal }) => refusal === null);
  const isComplete = readable.length > 0 && readable.every(isReady) && pending === 0;
  const start = (): void =>
    addTexts(
      name.trim() || own.unnamed,
      readable.map(({ text, title, outlet, published, header, language, speaker }) => {
        const isAsProposed = header?.published?.value.first === published;
        const basis =
          header?.published && isAsProposed
            ? header.published.reason
            : { nl: 'door de lezer ingevuld', en: 'as the reader filled in' };
        return {
          text,
          header: { title, outlet: outlet.trim() || null, published, basis, language, speaker: speaker.trim() || null },
        };
      }),
      all.reasons.added,
      all.told.text,
    );
  return (
    <TextIntake
      className={styles.begin}
      onTexts={(handed) => void read(handed)}
      head={
        <>
          <h2>{own.title}</h2>
          <p>{own.explain}</p>
          {session === null && <KeptSessions />}
          {session === null && (
            <label className={styles.field}>
              <span>{own.name}</span>
              <input value={name} placeholder={own.unnamed} onChange={({ target }) => setName(target.value)} />
            </label>
          )}
        </>
      }
    >
      <p role="status">{pending > 0 ? own.reading(pending) : given.length === 0 ? own.none : ''}</p>
      <ul className={styles.cards} aria-label={own.texts}>
        {given.map((one, i) => (
          <li key={one.key} className={styles.card}>
            {one.refusal === null ? (
              <TextCard given={one} twin={twinOf(one, i)} onChange={(next) => change(one.key, next)} />
            ) : (
              <p>
                <b>{one.name}</b> {own.notRead}: {refusals[one.refusal]}
              </p>
            )}
            <button
              type="button"
              className={styles.act}
              aria-label={own.remove(one.name)}
              onClick={() => setGiven((known) => known.filter(({ key }) => key !== one.key))}
            >
              {own.removeShort}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.ways}>
        <StillButton className={styles.button} off={!isComplete} onClick={start}>
          {own.start}
        </StillButton>
        {readable.length > 0 && !isComplete && <span>{own.waiting}</span>}
        {session !== null && (
          <button type="button" className={styles.act} onClick={() => setAdding(false)}>
            {all.cancel}
          </button>
        )}
      </p>
    </TextIntake>
  );
}
