import { packSession } from '@/annotate/pack-session';
import { stepsSince } from '@/annotate/session';
import {
  followKeptAnnotations,
  holdAnnotation,
  keepAnnotation,
  keptAnnotations,
  letGoOfAnnotation,
  removeAnnotation,
} from '@/state/kept-annotations';
import { placeOf, useAnnotation } from './annotation-store';

const { getState, setState } = useAnnotation;

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

export const keepOn = (): void => {
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
