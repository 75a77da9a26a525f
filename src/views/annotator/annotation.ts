import { create } from 'zustand';
import { type Entry, listEntries } from '@/annotate/entries';
import { fillForm } from '@/annotate/fill-form';
import type { Filled, FormKind } from '@/annotate/form-values';
import { type ConfirmedHeader, makeArticle, newDossier } from '@/annotate/make-article';
import { packSession, unpackSession } from '@/annotate/pack-session';
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
import { draftSteps } from '@/draft/draft';
import type { KeepRefusal } from '@/state/device-shelf';
import {
  type AnnotationCard,
  followKeptAnnotations,
  holdAnnotation,
  keepAnnotation,
  keptAnnotation,
  keptAnnotations,
  letGoOfAnnotation,
  removeAnnotation,
} from '@/state/kept-annotations';
import type { Link } from '@/state/link';
import { tellUnsaved, type UnsavedAt } from '@/state/unsaved';
import type { Range } from '@/text/range';
import { Turns } from '@/text/turns';

/** A form that is open, and what it was filled with. */
export interface OpenForm {
  readonly kind: FormKind;
  readonly stretch: Range;
  readonly filled: Filled;
  readonly mends: Entry | null;
}

interface Annotation {
  readonly session: Session | null;
  /** The dossier that is there which the session corrects, as links name it; null is a dossier of one’s own. */
  readonly about: Pick<Link, 'dossier' | 'sha'> | null;
  /** The article that is being read. */
  readonly article: string | null;
  readonly at: Selection;
  /** The key of the proposal that keys are about. */
  readonly entry: string | null;
  readonly form: OpenForm | null;
  /** The steps that are in a file. */
  readonly saved: Session['done'] | null;
  /** What was last done, for those who listen. */
  readonly heard: string;
  /** How far the drafting of a text is, from 0 to 1; null where none is being drafted. */
  readonly drafting: number | null;
  readonly isSaving: boolean;
  readonly isAdding: boolean;
  /** Where it is kept on this device, by choice; null is in memory only. */
  readonly keptAs: string | null;
  readonly keepFailed: KeepRefusal | null;
}

const initial: Annotation = {
  session: null,
  about: null,
  article: null,
  at: wholeSentence(0),
  entry: null,
  form: null,
  saved: null,
  heard: '',
  drafting: null,
  isSaving: false,
  isAdding: false,
  keptAs: null,
  keepFailed: null,
};

/** The one session of this tab. It is in memory only, unless a person chose to keep it: no word of a text is kept elsewhere. */
export const useAnnotation = create<Annotation>(() => initial);

const { getState, setState } = useAnnotation;

export const currentText = ({ session, article }: Pick<Annotation, 'session' | 'article'>): AnnotatedText | null =>
  session?.texts.find((one) => one.article === article) ?? null;

/** The words that are chosen now. */
const chosenStretch = (state: Pick<Annotation, 'session' | 'article' | 'at'>): Range | null => {
  const text = currentText(state);
  return text && stretchOf(state.at, text.sentences);
};

/** Whether what is being annotated is this dossier; null is one of one’s own. */
export const isOf = ({ session, about }: Pick<Annotation, 'session' | 'about'>, base: Dataset | null): boolean =>
  session !== null &&
  (base === null || about === null
    ? base === null && about === null
    : session.base.dossier.id === base.dossier.id && session.base.dossier.version === base.dossier.version);

const put = (session: Session): void => {
  setState({ session });
  tellUnsaved(stepsSince(session, getState().saved), placeOf(getState()));
  keepOn();
};

const placeOf = ({ about, article }: Pick<Annotation, 'about' | 'article'>): UnsavedAt | null =>
  about && article !== null ? { ...about, article } : null;

let isWriting = false;
let isBehind = false;

/** Writes what is kept by choice, one after the other; of many changes at once only the last. */
async function write(): Promise<void> {
  if (isWriting) {
    isBehind = true;
    return;
  }
  isWriting = true;
  do {
    isBehind = false;
    const { session, keptAs, saved } = getState();
    if (!session || keptAs === null) break;
    const content = packSession(session);
    const { title } = session.dataset.dossier;
    const unsaved = stepsSince(session, saved);
    const steps = session.done.length;
    const card = { id: keptAs, title: title.en, steps, unsaved, at: placeOf(getState()), bytes: content.length };
    const keepFailed = await keepAnnotation(card, content);
    if (getState().keptAs === keptAs) setState({ keepFailed });
    else await removeAnnotation(keptAs);
  } while (isBehind);
  isWriting = false;
}

const keepOn = (): void => {
  if (getState().keptAs !== null) void write();
};

// What another tab removed is kept no longer here either.
followKeptAnnotations(async () => {
  const { keptAs } = getState();
  const cards = await keptAnnotations();
  if (keptAs === null || isWriting || getState().keptAs !== keptAs || cards.some(({ id }) => id === keptAs)) return;
  letGoOfAnnotation();
  setState({ keptAs: null });
});

/** Keeps the session on this device from now on, its texts with it, or no longer. */
export async function setKept(isKept: boolean): Promise<void> {
  const { keptAs } = getState();
  if (!isKept) {
    setState({ keptAs: null, keepFailed: null });
    letGoOfAnnotation();
    if (keptAs !== null) await removeAnnotation(keptAs);
    return;
  }
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  await holdAnnotation(id);
  setState({ keptAs: id });
  await write();
}

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
  void draftTexts().catch(() => setState({ drafting: null }));
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

/** Drafts the texts that were not yet, one after the other, in turns that leave the page its own; those added meanwhile too. */
async function draftTexts(): Promise<void> {
  if (getState().drafting !== null) return;
  for (;;) {
    const { session } = getState();
    const text = session?.texts.find(({ draft }) => draft === null);
    if (!session || !text) break;
    setState({ drafting: 0 });
    const actors = session.dataset.actors.map(({ id, kind, aliases }) => ({ id, kind, names: aliases }));
    const steps = draftSteps({ ...text, actors });
    const turns = new Turns({ onProgress: (drafting) => setState({ drafting }) });
    let made = steps.next();
    while (!made.done) {
      if (turns.isDue) await turns.take(made.value);
      made = steps.next();
    }
    const { value: draft } = made;
    const now = getState().session;
    // Another dossier may have been begun meanwhile.
    if (!now?.texts.some((one) => one.article === text.article && one.text === text.text)) continue;
    const texts = now.texts.map((one) => (one.article === text.article ? { ...one, draft } : one));
    setState({ session: { ...now, texts } });
    keepOn();
  }
  setState({ drafting: null });
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
  void draftTexts().catch(() => setState({ drafting: null }));
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
  void draftTexts().catch(() => setState({ drafting: null }));
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
  const stretch = mends ? { start: mends.proposal.start, end: mends.proposal.end } : chosenStretch(state);
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
