import { create } from 'zustand';
import type { DatasetProblem } from '@/dataset/problem';
import type { TableProblem } from '@/dataset/table-problem';

/** Why a dossier was not opened: the file is no dossier, or it could not be had. */
export interface OpenProblem extends Omit<DatasetProblem, 'cause'> {
  readonly cause:
    | DatasetProblem['cause']
    | 'unreadable'
    | 'no-cors'
    | 'other-scheme'
    | 'other-dossier'
    | 'several'
    | 'tables';
  /** What is wrong in tables, cell by cell. */
  readonly tables?: readonly TableProblem[];
  /** The ids of what was found, and of what was expected. */
  readonly found?: string;
  readonly wanted?: string;
}

/** One dossier on its way: the one on the screen stays until this one stands. */
interface Opening {
  readonly name: string;
  /** Bytes that have come from elsewhere; null where nothing comes any more and the file is read. */
  readonly fetched: number | null;
  /** From 0 to 1; null is not known. */
  readonly done: number | null;
  readonly problem: OpenProblem | null;
}

export const useOpening = create<{ readonly opening: Opening | null }>(() => ({ opening: null }));

export const tellOpening = (opening: Opening | null): void => useOpening.setState({ opening });
