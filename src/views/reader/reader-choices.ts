import { create } from 'zustand';

export const markKinds = ['event', 'claim', 'quantity', 'date', 'actor'] as const;
/** What is highlighted in a text; each can be switched off. */
export type MarkKind = (typeof markKinds)[number];

export const textModes = ['digest', 'original', 'beside'] as const;
/** What is read where a copy of the article is attached. */
export type TextMode = (typeof textModes)[number];

interface ReaderChoices {
  readonly off: ReadonlySet<MarkKind>;
  readonly mode: TextMode;
}

/** How the reader likes to read; it holds from one article to the next, and for this visit. */
export const useReaderChoices = create<ReaderChoices>(() => ({ off: new Set<MarkKind>(), mode: 'digest' }));

export function switchMark(kind: MarkKind): void {
  useReaderChoices.setState(({ off }) => ({
    off: off.has(kind) ? new Set([...off].filter((one) => one !== kind)) : new Set([...off, kind]),
  }));
}

export const chooseMode = (mode: TextMode): void => useReaderChoices.setState({ mode });
