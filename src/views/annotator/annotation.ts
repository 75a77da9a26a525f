import { type Entry, listEntries } from '@/annotate/entries';
import { fillForm } from '@/annotate/fill-form';
import type { FormKind } from '@/annotate/form-values';
import { type ConfirmedHeader, makeArticle, newDossier } from '@/annotate/make-article';
import { unpackSession } from '@/annotate/pack-session';
import { type Selection, stretchOf, wholeSentence } from '@/annotate/selection';
import {
  type AnnotatedText,
  redo,
  type Session,
  type Step,
  startSession,
  stepsSince,
  takeStep,
  undo,
} from '@/annotate/session';
import type { Dataset } from '@/dataset/format';
import { type AnnotationCard, holdAnnotation, keptAnnotation, letGoOfAnnotation } from '@/state/kept-annotations';
import type { Link } from '@/state/link';
import { tellUnsaved } from '@/state/unsaved';
import type { Range } from '@/text/range';
import { currentText, initial, isOf, placeOf, useAnnotation } from './annotation-store';
import { draftTexts } from './draft-texts';
import { keepOn } from './keep-annotation';

const { getState, setState } = useAnnotation;

const put = (session: Session): void => {
  setState({ session });
  tellUnsaved(stepsSince(session, getState().saved), placeOf(getState()));
  keepOn();
};

/** The words that are chosen now. */
const chosenStretch = (): Range | null => {
  const state = getState();
  const text = currentText(state);
  return text && stretchOf(state.at, text.sentences);
};

/** Goes on with what was kept; false where another tab has it, or where it does not come out whole. */
export async function restoreAnnotation({
  id,
  at,
  unsaved,
}: AnnotationCard): Promise<'restored' | 'elsewhere' | 'broken'> {
  if (!(await holdAnnotation(id))) return 'elsewhere';
  const content = await keptAnnotation(id);
  const session = content === null ? null : unpackSession(content);
  const article = at?.article ?? session?.texts[0]?.article;
  if (!session || article === undefined) {
    letGoOfAnnotation();
    return 'broken';
  }
  const about = at && { dossier: at.dossier, sha: at.sha };
  const saved = unsaved > 0 && unsaved < session.done.length ? session.done.slice(0, -unsaved) : null;
  setState({ ...initial, session, about, article, keptAs: id, saved: unsaved === 0 ? session.done : saved });
  tellUnsaved(stepsSince(session, getState().saved), at);
  draftTexts();
  return 'restored';
}

export const hear = (heard: string): void => setState({ heard });

/** Takes a step and says what it made; false where it did not fit. */
export function take(step: Step | null, heard: (step: Step) => string): boolean {
  const { session } = getState();
  const next = session && step && takeStep(session, step);
  if (!next || !step) return false;
  put(next);
  hear(heard(step));
  return true;
}

export function goBack(word: string): void {
  const { session } = getState();
  if (!session || session.done.length === 0) return;
  const title = session.done.at(-1)?.told.title ?? '';
  put(undo(session));
  setState({ form: null, heard: title === '' ? word : `${word}: ${title}` });
}

export function goForth(word: string): void {
  const { session } = getState();
  if (!session || session.undone.length === 0) return;
  const title = session.undone.at(-1)?.told.title ?? '';
  put(redo(session));
  setState({ form: null, heard: title === '' ? word : `${word}: ${title}` });
}

/** Begins a dossier of these texts, or adds them to the one that was begun. */
export function addTexts(
  name: string,
  given: readonly { readonly text: string; readonly header: ConfirmedHeader }[],
  reason: string,
  heard: (title: string) => string,
): void {
  const [first] = given;
  if (!first) return;
  const day = first.header.published.slice(0, 10);
  if (!isOf(getState(), null)) setState(initial);
  let session = getState().session ?? startSession(newDossier(name, day, first.header.language), []);
  for (const { text, header } of given) {
    const made = makeArticle(session.dataset, text, header, reason);
    const next =
      made && takeStep(session, { changes: made.changes, decisions: {}, told: { what: 'text', title: header.title } });
    if (made && next) session = { ...next, texts: [...next.texts, made.text] };
  }
  const article = session.texts[session.texts.length - given.length]?.article ?? null;
  setState({
    article,
    at: wholeSentence(0),
    entry: null,
    form: null,
    isAdding: false,
    heard: heard(first.header.title),
  });
  put(session);
  draftTexts();
}

/** Opens an article of a dossier that is there, at a sentence; what was done to another of its articles stays. */
export function annotateArticle(
  base: Dataset,
  text: AnnotatedText,
  about: Pick<Link, 'dossier' | 'sha'>,
  sentence: string | null,
): void {
  const state = getState();
  const known = isOf(state, base) ? state.session : null;
  const session = known ?? startSession(base, []);
  const isThere = session.texts.some(({ article }) => article === text.article);
  const at = Math.max(
    0,
    text.sentences.findIndex(({ id }) => id === sentence),
  );
  setState({ ...(known ? {} : initial), about, article: text.article, at: wholeSentence(at), entry: null, form: null });
  put(isThere ? session : { ...session, texts: [...session.texts, text] });
  draftTexts();
}

/** Leaves what was done and not saved; a person asked for it. */
export function giveUp(): void {
  letGoOfAnnotation();
  setState(initial);
  tellUnsaved(0, null);
}

export function openArticle(article: string): void {
  setState({ article, at: wholeSentence(0), entry: null, form: null });
}

export const select = (at: Selection): void => setState({ at });

/** Opens a form over the words that are chosen, filled by the rules; `mends` is the proposal it begins from. */
export function openForm(kind: FormKind, mends: Entry | null = null): void {
  const state = getState();
  const text = currentText(state);
  const stretch = mends ? { start: mends.proposal.start, end: mends.proposal.end } : chosenStretch();
  if (!state.session || !text || !stretch) return;
  setState({ form: { kind, stretch, mends, filled: fillForm(state.session, text, stretch, kind) } });
}

export const closeForm = (): void => setState({ form: null });
export const setSaving = (isSaving: boolean): void => setState({ isSaving });
export const setAdding = (isAdding: boolean): void => setState({ isAdding });

export const setEntry = (entry: string | null): void => {
  const state = getState();
  const text = currentText(state);
  const found = state.session && text && listEntries(state.session, text).find(({ key }) => key === entry);
  setState({ entry, ...(found ? { at: wholeSentence(found.sentence) } : {}) });
};

/** All that was done so far is in a file. */
export function markSaved(): void {
  const { session } = getState();
  if (!session) return;
  setState({ saved: session.done });
  tellUnsaved(0, null);
  keepOn();
}
