import { create } from 'zustand';
import type { FileForm } from '@/dataset/file-form';
import type { DatasetIndex } from '@/dataset/index-dataset';
import type { NotMade } from '@/dataset/open-patches';
import type { Change, Patch } from '@/dataset/patch';
import type { PatchCause } from '@/dataset/read-patch';

/** A patch that was opened, from a file, a link or a form. */
export interface Correction {
  readonly key: string;
  /** The file, or null for a link and what was written here. */
  readonly name: string | null;
  readonly patch: Patch;
}

/** Why one could not be opened. */
export interface CorrectionProblem {
  /** The file, or null for a link. */
  readonly name: string | null;
  readonly cause: PatchCause | 'other-dossier' | 'other-file' | 'encoding' | 'unreadable';
  readonly detail: string;
  readonly form?: FileForm | 'xml' | undefined;
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
  /** Of the files that were given last, or of the link. */
  readonly problems: readonly CorrectionProblem[];
}

const initial: Corrections = {
  opened: [],
  handed: [],
  off: new Set(),
  isOriginal: false,
  isOpen: false,
  corrected: null,
  problems: [],
};

/** The corrections of this tab. What reads and makes them comes when there are any. */
export const useCorrections = create<Corrections>(() => initial);

export const showCorrections = (isOpen: boolean): void => useCorrections.setState({ isOpen });

/** What was told of the files before goes when others are given. */
export const forgetProblems = (): void => useCorrections.setState({ problems: [] });

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
    ({ opened, handed, isOpen, problems }) => opened.length > 0 || handed.length > 0 || isOpen || problems.length > 0,
  );

/** The dossier with the corrections that are on. */
export const useCorrected = (base: DatasetIndex): DatasetIndex =>
  useCorrections(({ corrected, isOriginal }) =>
    corrected !== null && corrected.base === base && !isOriginal ? corrected.index : base,
  );

/** For tests: as if none had been opened. */
export const resetCorrections = (): void => useCorrections.setState(initial);
