import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { listEntries } from '@/annotate/entries';
import { sentenceAt, sentenceId } from '@/annotate/evidence-at';
import { type FormKind, formKinds } from '@/annotate/form-values';
import { readingOf } from '@/annotate/reading';
import { stepsSince } from '@/annotate/session';
import type { Article } from '@/domain/article';
import { inOrder } from '@/domain/in-order';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { formatLink } from '@/state/format-link';
import { mayAct } from '@/state/single-keys';
import { useAanloop } from '@/state/use-aanloop';
import { isComposing } from '@/ui/is-composing';
import { Link } from '@/ui/link';
import { StillButton } from '@/ui/still-button';
import { useMedia } from '@/ui/use-media';
import { useNavigate } from '@/ui/use-navigate';
import { goBack, goForth, openArticle, openForm, setAdding, setEntry, setSaving } from './annotation';
import { currentText, useAnnotation } from './annotation-store';
import styles from './annotator.module.css';
import { EntryList } from './entry-list';
import { setKept } from './keep-annotation';
import { MarkForm } from './mark-form';
import { PatchPanel } from './patch-panel';
import { Progress } from './progress';
import { RetellForm } from './retell-form';
import { SavePanel } from './save-panel';
import { TextPane, typed } from './text-pane';
import { useDecide } from './use-decide';

/** As the reader numbers them. */
const earlierFirst = (a: Article, b: Article): number =>
  inOrder(a.published.start ?? a.published.end ?? '', b.published.start ?? b.published.end ?? '');

/** One article at a time: its text on the left, what is made of it and what is proposed on the right, or under the sentence where there is one column. */
export function Workspace() {
  const own = useAnnotateWords();
  const { link } = useAanloop('link');
  const state = useAnnotation();
  const { session, about, entry, form, saved, isSaving, at, keptAs, keepFailed } = state;
  const navigate = useNavigate();
  const pane = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia('(max-width: 900px)');
  const text = currentText(state);
  const entries = useMemo(() => (session && text ? listEntries(session, text) : []), [session, text]);
  const decide = useDecide(entries);
  if (!session || !text) return null;
  // Of a dossier that is there every article can be gone to; it asks for its text itself.
  const articles = about
    ? session.base.articles.toSorted(earlierFirst).map(({ id }) => id)
    : session.texts.map((one) => one.article);
  const number = articles.indexOf(text.article);
  const goTo = (id: string): void =>
    about ? void navigate(formatLink({ ...link, open: { kind: 'article', id, sentence: null } })) : openArticle(id);
  const unsaved = stepsSince(session, saved);
  const reading = readingOf(session, text);
  const open = entries.filter((one) => one.state === 'open');
  const back = (): void => goBack(own.undone);
  const forth = (): void => goForth(own.redone);
  const focusText = (): void =>
    pane.current?.querySelector<HTMLElement>('[data-sentence][tabindex="0"]')?.focus({ preventScroll: true });
  const stepEntry = (by: number): void => {
    const now = entries.findIndex(({ key }) => key === entry);
    const from = now < 0 ? (by > 0 ? -1 : entries.length) : now;
    const next = entries[Math.min(Math.max(from + by, 0), entries.length - 1)];
    if (next) setEntry(next.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const isTyping = event.target instanceof Element && event.target.closest(typed) !== null;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && !isTyping && /^[zy]$/i.test(event.key)) {
      event.preventDefault();
      if (event.key.toLowerCase() === 'y' || event.shiftKey) forth();
      else back();
      return;
    }
    if (isTyping || isCommand || event.altKey || form || isSaving) return;
    const kind: FormKind | undefined = formKinds[Number(event.key) - 1];
    const actions: Readonly<Record<string, () => void>> = {
      j: () => stepEntry(1),
      k: () => stepEntry(-1),
      y: decide.take,
      n: decide.refuse,
      e: decide.mend,
      m: decide.same,
      a: decide.takeMentions,
      r: () => document.getElementById('retell')?.focus(),
    };
    const action = kind ? () => openForm(kind) : actions[event.key];
    if (!action || !mayAct(event)) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  const marking = form && (
    <MarkForm key={`${form.kind} ${form.stretch.start}`} form={form} entries={entries} onDone={focusText} />
  );
  const retelling = (
    <RetellForm
      key={sentenceId(text, at.sentence)}
      session={session}
      text={text}
      sentence={at.sentence}
      onDone={focusText}
    />
  );
  const underSentence = (sentence: number): ReactNode => (
    <>
      {form && sentenceAt(text, form.stretch) === sentence && marking}
      {at.sentence === sentence && retelling}
    </>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for buttons that are there.
    <div className={styles.workspace} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <Link to={formatLink({ ...link, edit: null })}>{own.leave}</Link>
        <span className={styles.which}>
          <b>{own.article(number + 1, articles.length)}</b>
          <StillButton off={number === 0} onClick={() => goTo(articles[number - 1] ?? '')}>
            {own.previous}
          </StillButton>
          <StillButton off={number === articles.length - 1} onClick={() => goTo(articles[number + 1] ?? '')}>
            {own.next}
          </StillButton>
          {!about && (
            <button type="button" onClick={() => setAdding(true)}>
              {own.addText}
            </button>
          )}
        </span>
        <Progress reading={reading} at={at.sentence} />
        <span className={styles.tools}>
          <span className={unsaved > 0 ? styles.unsaved : undefined}>
            {unsaved > 0 ? own.unsaved(unsaved) : own.allSaved}
          </span>
          <label className={styles.check} title={own.kept.hint}>
            <input type="checkbox" checked={keptAs !== null} onChange={({ target }) => void setKept(target.checked)} />{' '}
            {own.kept.keep}
          </label>
          {keepFailed && <span role="alert">{own.kept.failed[keepFailed]}</span>}
          <button type="button" className={styles.button} onClick={() => setSaving(true)}>
            {about ? own.patching.open : own.saving.open}
          </button>
          <StillButton off={session.done.length === 0} onClick={back}>
            {own.undo}
          </StillButton>
          <StillButton off={session.undone.length === 0} onClick={forth}>
            {own.redo}
          </StillButton>
        </span>
      </header>
      <div className={styles.columns}>
        <TextPane
          ref={pane}
          session={session}
          text={text}
          entries={entries}
          states={reading.states}
          under={isNarrow ? underSentence : undefined}
        />
        <div className={styles.side}>
          <p className={styles.waiting}>
            {state.drafting === null
              ? open.length > 0
                ? own.waitingCount(open.length)
                : own.noneWaiting
              : `${own.drafting} …`}
            {state.drafting !== null && <progress aria-label={own.drafting} value={state.drafting} max={1} />}
          </p>
          {!isNarrow && marking}
          {!isNarrow && retelling}
          <EntryList session={session} text={text} entries={entries} decide={decide} />
        </div>
      </div>
      <footer className={styles.foot}>
        <span>{own.keys}</span>
        <span className={styles.legend}>
          <span data-mark="event">{own.marks.event}</span>
          <span data-mark="claim">{own.marks.claim}</span>
          <span data-mark="relation">{own.marks.relation}</span>
          <span data-mark="actor">{own.marks.actor}</span>
          <span data-proposed="true">{own.legend.proposed}</span>
          <mark>{own.legend.chosen}</mark>
        </span>
      </footer>
      {isSaving && (about ? <PatchPanel session={session} /> : <SavePanel session={session} />)}
    </div>
  );
}
