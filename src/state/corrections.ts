import { create } from 'zustand';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { NotMade } from '@/dataset/open-patches';
import type { Change, Patch } from '@/dataset/patch';

/** A patch that was opened, from a file, a link or a form. */
export interface Correction {
  readonly key: string;
  /** The file, or null for a link and what was written here. */
  readonly name: string | null;
  readonly patch: Patch;
}

export interface Corrections {
  readonly opened: readonly Correction[];
  /** Files that were dropped or chosen and are still to be read. */
  readonly handed: readonly File[];
  /** The changes that are switched off, as "<key> <number>". */
  readonly off: ReadonlySet<string>;
  /** All are off for as long as the original is looked at. */
  readonly isOriginal: boolean;
  readonly isOpen: boolean;
  /** The dossier that was corrected, and what it became; the dossier itself is never written over. */
  readonly corrected: {
    readonly base: DatasetIndex;
    readonly index: DatasetIndex;
    readonly made: readonly Change[];
    readonly notMade: readonly NotMade[];
  } | null;
  /** Why the last one could not be opened. */
  readonly problem: { readonly name: string | null; readonly cause: string; readonly detail: string } | null;
}

const initial: Corrections = {
  opened: [],
  handed: [],
  off: new Set(),
  isOriginal: false,
  isOpen: false,
  corrected: null,
  problem: null,
};

/** The corrections of this tab. What reads and makes them comes when there are any. */
export const useCorrections = create<Corrections>(() => initial);

export const showCorrections = (isOpen: boolean): void => useCorrections.setState({ isOpen });

/** Gives files to what reads corrections, which comes when there are any. */
export const handOverCorrections = (files: readonly File[]): void => {
  if (files.length > 0) useCorrections.setState(({ handed }) => ({ handed: [...handed, ...files] }));
};

/** Gives a file that takes the place of the one of its name: more was written to it. */
export const handOverAgain = (file: File): void =>
  useCorrections.setState(({ opened, handed }) => ({
    opened: opened.filter(({ name }) => name !== file.name),
    handed: [...handed, file],
  }));

/** Whether there is any reason to fetch what shows corrections. */
export const useHasCorrections = (): boolean =>
  useCorrections(
    ({ opened, handed, isOpen, problem }) => opened.length > 0 || handed.length > 0 || isOpen || problem !== null,
  );

/** The dossier with the corrections that are on. */
export const useCorrected = (base: DatasetIndex): DatasetIndex =>
  useCorrections(({ corrected, isOriginal }) =>
    corrected !== null && corrected.base === base && !isOriginal ? corrected.index : base,
  );

/** For tests: as if none had been opened. */
export const resetCorrections = (): void => useCorrections.setState(initial);
