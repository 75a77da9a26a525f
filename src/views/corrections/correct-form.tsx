import { useId, useState } from 'react';
import { readEdtf } from '@/annotate/read-edtf';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Change } from '@/dataset/patch';
import { findItem } from '@/dataset/patched-items';
import { narrator } from '@/domain/claim';
import { statuses } from '@/domain/event';
import type { Language } from '@/domain/text';
import type { When } from '@/domain/when';
import { useCorrectionWords } from '@/i18n/use-correction-words';
import { useWords } from '@/i18n/use-words';
import { today } from '@/marks/today';
import { useAanloop } from '@/state/use-aanloop';
import { StillButton } from '@/ui/still-button';
import styles from './corrections.module.css';
import { addChange } from './open-corrections';
import { tellValue } from './tell-value';

type Field = 'title' | 'summary' | 'proposition' | 'date' | 'said' | 'claimant' | 'status';

const fieldsOf = {
  event: ['title', 'summary', 'date', 'status'],
  claim: ['title', 'proposition', 'claimant', 'said'],
} as const;

type Json = NonNullable<Change['old']> | null;

/** The change that is asked for; null where it is not yet one. */
function changeOf(item: Readonly<Record<string, unknown>>, field: Field, typed: string, lang: Language) {
  const text = typed.trim();
  if (text === '') return null;
  if (field === 'claimant' || field === 'status') return { field, old: item[field] as Json, new: text };
  if (field === 'date' || field === 'said') {
    const read = readEdtf(text);
    const { earlier: _, ...was } = item[field] as When;
    return read && { field, old: item[field] as Json, new: { ...was, ...read } as unknown as Json };
  }
  const was = item[field] as Readonly<Record<string, string>>;
  return { field: `${field}.${lang}`, old: (was[lang] ?? null) as Json, new: text };
}

/** A correction of what is open: one field, what it should be and why; it stays in this tab until it is saved or shared. */
export function CorrectForm({ base }: { readonly base: DatasetIndex }) {
  const own = useCorrectionWords();
  const words = useWords();
  const { open, lang } = useAanloop('open', 'lang');
  const ids = useId();
  const [field, setField] = useState<Field | null>(null);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState('');
  const kind = open?.kind === 'event' || open?.kind === 'claim' ? open.kind : null;
  const item =
    kind && open ? (findItem(base.dataset, kind, open.id) as Readonly<Record<string, unknown>> | null) : null;
  if (!kind || !open || !item) return <p className={styles.hint}>{own.openFirst}</p>;
  const fields: readonly Field[] = fieldsOf[kind];
  const at = field !== null && fields.includes(field) ? field : (fields[0] ?? 'title');
  const change = changeOf(item, at, typed, lang);
  const evidence = (
    kind === 'event' ? base.events.get(open.id)?.evidence : base.claims.get(open.id)?.reports[0]?.evidence
  )?.[0];
  const sentence = evidence && base.sentences.get(evidence.digest)?.sentence;
  const isReady = change !== null && reason.trim() !== '' && JSON.stringify(change.old) !== JSON.stringify(change.new);
  const add = (): void => {
    if (!change) return;
    addChange(base, {
      kind,
      id: open.id,
      ...change,
      reason: reason.trim(),
      date: today(),
      ...(author.trim() === '' ? {} : { author: author.trim() }),
      ...(sentence
        ? {
            sentence: {
              id: sentence.id,
              start: sentence.start,
              end: sentence.end,
              ...(sentence.sha256 ? { sha256: sentence.sha256 } : {}),
            },
          }
        : {}),
    });
    setTyped('');
    setReason('');
  };
  const options: readonly (readonly [string, string])[] | null =
    at === 'status'
      ? statuses.map((one) => [one, words.statuses[one]] as const)
      : at === 'claimant'
        ? [[narrator, own.narrator] as const, ...base.dataset.actors.map(({ id, name }) => [id, name[lang]] as const)]
        : null;
  const is =
    at === 'claimant' || at === 'status'
      ? (options?.find(([value]) => value === item[at])?.[1] ?? '')
      : tellValue(item[at], lang);
  return (
    <form
      className={styles.form}
      aria-label={own.correct}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) add();
      }}
    >
      <h3>
        {own.correct}: {tellValue(item.title, lang)}
      </h3>
      <label htmlFor={`${ids}-field`}>{own.what}</label>
      <select
        id={`${ids}-field`}
        value={at}
        onChange={({ target }) => {
          setField(target.value as Field);
          setTyped('');
        }}
      >
        {fields.map((one) => (
          <option key={one} value={one}>
            {own.fields[one]}
          </option>
        ))}
      </select>
      <span>{own.is}</span>
      <span>{is}</span>
      <label htmlFor={`${ids}-new`}>{own.shouldBe}</label>
      {options ? (
        <select id={`${ids}-new`} value={typed} onChange={({ target }) => setTyped(target.value)}>
          <option value="" />
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input id={`${ids}-new`} value={typed} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
      )}
      <label htmlFor={`${ids}-why`}>{own.because}</label>
      <input
        id={`${ids}-why`}
        value={reason}
        maxLength={400}
        autoComplete="off"
        onChange={({ target }) => setReason(target.value)}
      />
      <label htmlFor={`${ids}-who`}>{own.yourName}</label>
      <input
        id={`${ids}-who`}
        value={author}
        maxLength={100}
        autoComplete="name"
        onChange={({ target }) => setAuthor(target.value)}
      />
      <span />
      <span>
        <StillButton className={styles.add} off={!isReady} onClick={add}>
          {own.add}
        </StillButton>{' '}
        <small>{own.stays}</small>
      </span>
    </form>
  );
}
