import { draftSteps } from '@/draft/draft';
import { Turns } from '@/text/turns';
import { useAnnotation } from './annotation-store';
import { keepOn } from './keep-annotation';

const { getState, setState } = useAnnotation;

/** Drafts the texts that were not yet, one after the other, in turns that leave the page its own; those added meanwhile too. */
async function draftAll(): Promise<void> {
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

export const draftTexts = (): void => void draftAll().catch(() => setState({ drafting: null }));
