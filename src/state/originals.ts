import { create } from 'zustand';
import type { Match } from '@/query/match-original';
import type { Refusal } from '@/query/read-attached';
import type { Given } from './kept-originals';

export interface Attached extends Given {
  readonly key: string;
  /** Null is not one of ours. */
  readonly match: Match | null;
  /** Why it could not be set against the articles. */
  readonly refusal: Refusal | null;
  /** Came with a private build: it cannot be removed here. */
  readonly isBuiltIn: boolean;
  /** Where it is kept on this device; null is in memory only. */
  readonly keptAs: string | null;
}

interface Originals {
  readonly attached: readonly Attached[];
  /** How many texts are still to be looked at. */
  readonly pending: number;
  /** How much of the one that is being looked at is done, from 0 to 1. */
  readonly progress: number;
  /** Kept on this device by the reader's choice; else in memory only. */
  readonly isKept: boolean;
  /** The device had no room, or does not allow it. */
  readonly keepFailed: boolean;
  readonly isDialogOpen: boolean;
  /** Dropped on the page, and not yet taken by the dialog. */
  readonly dropped: readonly File[];
}

export const noOriginals: Originals = {
  attached: [],
  pending: 0,
  progress: 0,
  isKept: false,
  keepFailed: false,
  isDialogOpen: false,
  dropped: [],
};

/** The reader's own copies of the articles. They are never part of a link and never leave the machine. */
export const useOriginals = create<Originals>(() => noOriginals);

export const openOriginals = (): void => useOriginals.setState({ isDialogOpen: true });
/** Opens the dialog with files that it takes as soon as it stands. */
export const dropOriginals = (files: readonly File[]): void =>
  useOriginals.setState(({ dropped }) => ({ isDialogOpen: true, dropped: [...dropped, ...files] }));
export const closeOriginals = (): void => useOriginals.setState({ isDialogOpen: false });

/** The reader's copy of this article, if there is one. */
export const useOriginalOf = (article: string): Match | null =>
  useOriginals(({ attached }) => attached.find(({ match }) => match?.article === article)?.match ?? null);
