import { useEffect, useRef } from 'react';
import { actorFor, type Entry, mentionsLeft } from '@/annotate/entries';
import { proposedActor } from '@/annotate/prefill';
import type { AnnotatedText, Session } from '@/annotate/session';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import { useMore } from '@/ui/more';
import { setEntry } from './annotation';
import { useAnnotation } from './annotation-store';
import styles from './annotator.module.css';
import { type Decide, isNarrated } from './use-decide';

interface EntryListProps {
  readonly session: Session;
  readonly text: AnnotatedText;
  readonly entries: readonly Entry[];
  readonly decide: Decide;
}

/** The proposals of a text in its order: dashed until a person has decided. */
export function EntryList({ session, text, entries, decide }: EntryListProps) {
  const own = useAnnotateWords();
  const at = useAnnotation((state) => state.entry);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (at !== null) list.current?.querySelector('[data-at]')?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  // What is stepped to is always in the list.
  const { shown, more } = useMore(entries, Math.max(200, entries.findIndex(({ key }) => key === at) + 1));
  if (entries.length === 0) return <p className={styles.empty}>{own.nothingProposed}</p>;
  return (
    <ol ref={list} className={styles.entries} aria-label={own.proposals}>
      {shown.map((entry) => (
        <EntryLine key={entry.key} entry={entry} isAt={entry.key === at} {...{ session, text, decide }} />
      ))}
      {more && <li>{more}</li>}
    </ol>
  );
}

interface EntryLineProps extends Omit<EntryListProps, 'entries'> {
  readonly entry: Entry;
  readonly isAt: boolean;
}

function EntryLine({ entry, isAt, session, text, decide }: EntryLineProps) {
  const own = useAnnotateWords();
  const words = useWords();
  const lang = useLanguage();
  const { proposal, state, sentence, quantity } = entry;
  const speaker = (key: string): string =>
    actorFor(session, key)?.name[lang] ?? proposedActor(text, key)?.name ?? text.speaker ?? key;
  const title =
    proposal.kind === 'actor'
      ? proposal.name
      : proposal.kind === 'date'
        ? own.dayOf(proposal.expression)
        : own.claimWords(
            isNarrated(entry) ? own.theText : speaker(proposal.claimant),
            quantity?.wording ?? words.claimKinds[proposal.claim].toLowerCase(),
          );
  const left = mentionsLeft(session, entry).length;
  const isKnown = proposal.kind === 'actor' && actorFor(session, proposal.actor) !== null;
  const act = (run: () => void) => () => {
    setEntry(entry.key);
    run();
  };
  return (
    <li className={styles.entry} data-state={state} data-at={isAt || undefined} aria-current={isAt || undefined}>
      <span className={styles.number}>{sentence + 1}</span>
      <div>
        <p>
          <small>{own.entryKinds[proposal.kind]}</small>{' '}
          <button type="button" className={styles.title} onClick={() => setEntry(entry.key)}>
            {title}
          </button>
        </p>
        <p className={styles.reason}>
          {proposal.reason[lang]}
          {proposal.kind === 'actor' && `; ${own.mentions(entry.mentions.length)}`}
        </p>
        {left > 0 && isKnown && (
          <button type="button" className={styles.act} onClick={act(decide.takeMentions)}>
            <kbd>a</kbd> {own.mentionsLeft(left)}
          </button>
        )}
        {decide.asking === entry.key && proposal.kind === 'actor' && (
          <label className={styles.field}>
            <span>{own.sameTitle(proposal.name)}</span>
            <select
              // biome-ignore lint/a11y/noAutofocus: it was asked for by a key.
              autoFocus
              defaultValue=""
              onChange={({ target }) => target.value !== '' && decide.chooseSame(target.value)}
              onKeyDown={(event) => event.key === 'Escape' && decide.stopAsking()}
            >
              <option value="" />
              {session.dataset.actors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[lang]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <span className={styles.decide}>
        {state === 'open' ? (
          <>
            <button type="button" onClick={act(decide.take)}>
              <kbd>y</kbd> {own.take}
            </button>
            <button type="button" onClick={act(decide.refuse)}>
              <kbd>n</kbd> {own.refuse}
            </button>
            {isAt && (
              <>
                <button type="button" onClick={act(decide.mend)}>
                  <kbd>e</kbd> {own.mend}
                </button>
                {proposal.kind === 'actor' && session.dataset.actors.length > 0 && (
                  <button type="button" onClick={act(decide.same)}>
                    <kbd>m</kbd> {own.same}
                  </button>
                )}
              </>
            )}
          </>
        ) : state === 'refused' && isAt ? (
          <button type="button" onClick={act(decide.refuse)}>
            <kbd>n</kbd> {own.again}
          </button>
        ) : (
          own.entryStates[state]
        )}
      </span>
    </li>
  );
}
