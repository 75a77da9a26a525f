import type { AnnotatedText, Session } from './session';

/** The key of what was decided of a sentence. */
export const readKey = (sentence: string): string => `read ${sentence}`;

export type SentenceState = 'unread' | 'read' | 'nothing';

export interface Reading {
  readonly states: readonly SentenceState[];
  /** So many are read, those with nothing to mark among them. */
  readonly read: number;
  readonly nothing: number;
}

/** How far a text has been read: by its sentences, not by what was decided. */
export function readingOf({ decisions }: Pick<Session, 'decisions'>, text: AnnotatedText): Reading {
  const states = text.sentences.map(({ id }): SentenceState => {
    const state = decisions[readKey(id)];
    return state === 'read' || state === 'nothing' ? state : 'unread';
  });
  return {
    states,
    read: states.filter((state) => state !== 'unread').length,
    nothing: states.filter((state) => state === 'nothing').length,
  };
}
