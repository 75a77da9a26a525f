import type { Fault } from './fault';
import type { FileForm } from './file-form';
import type { Excess } from './limits';

/** Why a file could not be had, or is not a dataset. */
export const problemCauses = [
  'missing',
  'forbidden',
  'busy',
  'failing',
  'odd-answer',
  'unreachable',
  'silent',
  'empty',
  'html',
  'encoding',
  'other-file',
  'truncated',
  'not-json',
  'wrong-version',
  'invalid',
  'too-large',
  'no-reader',
  /** It is the manifest of a dossier that lies in tables, which the page of archives opens. */
  'archive',
] as const;

export interface DatasetProblem {
  readonly cause: (typeof problemCauses)[number];
  /** For the person who has to mend it; at most 300 characters of it come from the file. */
  readonly detail: string;
  /** What it is, where it is another file. */
  readonly form?: FileForm | 'xml';
  /** What was too large, where that is the cause. */
  readonly excess?: Excess;
  /** Places that are not as the format has them, where that is the cause, and how many more there are at least. */
  readonly faults?: readonly Fault[];
  readonly more?: number;
}

export const refuse = (
  cause: DatasetProblem['cause'],
  detail: string,
): { readonly ok: false; readonly problem: DatasetProblem } => ({ ok: false, problem: { cause, detail } });

/** Refuses what is beyond a limit. */
export const refuseExcess = (excess: Excess): { readonly ok: false; readonly problem: DatasetProblem } => ({
  ok: false,
  problem: {
    cause: 'too-large',
    detail: `${excess.at === '' ? '' : `${excess.at}: `}${excess.found} ${excess.of}, ${excess.most} at most`,
    excess,
  },
});
