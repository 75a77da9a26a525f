import { create } from 'zustand';

export const textModes = ['digest', 'original', 'beside'] as const;
/** What is read where a copy of the article is attached. */
export type TextMode = (typeof textModes)[number];

/**
 * Whether the reader's own copy is shown; it holds from one article to the next, and for this visit. It is in no link: the
 * copy is on no other machine, so nobody else could see what the sender saw.
 */
export const useTextMode = create<{ readonly mode: TextMode }>(() => ({ mode: 'digest' }));

export const chooseMode = (mode: TextMode): void => useTextMode.setState({ mode });
