import { findConflicts } from '@/dataset/compare-patches';
import { type DatasetIndex, indexSteps } from '@/dataset/index-dataset';
import { quote } from '@/dataset/limits';
import { patchedSteps } from '@/dataset/open-patches';
import type { Change, Patch } from '@/dataset/patch';
import { patchLimits } from '@/dataset/patch-limits';
import { patchFromLink } from '@/dataset/patch-link';
import { type PatchRead, readPatch } from '@/dataset/read-patch';
import type { Steps } from '@/dataset/steps';
import { textOfFile } from '@/dataset/text-of-file';
import { columnSteps } from '@/query/columns';
import { finishInTurns } from '@/query/finish-in-turns';
import {
  type Correction,
  type CorrectionProblem,
  type Corrections,
  forgetProblems,
  useCorrections,
} from '@/state/corrections';

const { getState, setState } = useCorrections;

/** One change of one correction, as it can be switched. */
export interface Line {
  readonly key: string;
  readonly correction: Correction;
  readonly change: Change;
  readonly isOn: boolean;
  /** The change of another correction that is on and says otherwise. */
  readonly against: { readonly correction: Correction; readonly change: Change } | null;
}

/** Every change with how it stands: one that another which is on contradicts is not made. */
export function linesOf({ opened, off }: Pick<Corrections, 'opened' | 'off'>): Line[] {
  const lines: Line[] = [];
  for (const correction of opened) {
    for (const [i, change] of correction.patch.changes.entries()) {
      const key = `${correction.key} ${i}`;
      const against =
        lines.find(
          (one) =>
            one.isOn &&
            one.against === null &&
            one.correction !== correction &&
            findConflicts([one.change], [change]).length > 0,
        ) ?? null;
      lines.push({ key, correction, change, isOn: !off.has(key), against });
    }
  }
  return lines;
}

const changesOn = (): Change[] =>
  linesOf(getState()).flatMap(({ isOn, against, change }) => (isOn && !against ? [change] : []));

function* correctSteps(base: DatasetIndex, changes: readonly Change[]): Steps<Corrections['corrected']> {
  const { dataset, made, notMade } = yield* patchedSteps(base.dataset, changes);
  if (made.length === 0) return { base, index: base, made, notMade };
  const index = yield* indexSteps(dataset);
  yield* columnSteps(index);
  return { base, index, made, notMade };
}

let last = 0;

/** Makes what is on, of the dossier as it is without any; what was on before stays until then. */
async function correct(base: DatasetIndex): Promise<void> {
  const own = ++last;
  const changes = changesOn();
  const corrected = changes.length === 0 ? null : await finishInTurns(correctSteps(base, changes));
  if (own === last) setState({ corrected });
}

let count = 0;

const put = (base: DatasetIndex, name: string | null, patch: Patch): void => {
  const { opened } = getState();
  const isSame = opened.some((one) => JSON.stringify(one.patch) === JSON.stringify(patch));
  if (!isSame) setState({ opened: [...opened, { key: `c${++count}`, name, patch }] });
  setState({ isOriginal: false });
  void correct(base);
};

const tell = (problem: CorrectionProblem): void => setState(({ problems }) => ({ problems: [...problems, problem] }));

const open = (base: DatasetIndex, name: string | null, read: PatchRead): void => {
  if (!read.ok) tell({ name, cause: read.cause, detail: read.detail });
  else if (read.patch.dossier.id !== base.dataset.dossier.id)
    tell({ name, cause: 'other-dossier', detail: read.patch.dossier.id });
  else put(base, name, read.patch);
};

/** Opens the correction of a link; what it holds is anybody's, and passes the same door as a file. */
export function openLinked(base: DatasetIndex, text: string): void {
  forgetProblems();
  open(base, null, patchFromLink(text));
}

async function openPatchFile(base: DatasetIndex, file: File): Promise<void> {
  const { name, size } = file;
  if (size > patchLimits.letters) return tell({ name, cause: 'too-large', detail: `${size}` });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return tell({ name, cause: 'unreadable', detail: quote(String(error)) });
  }
  const read = textOfFile(bytes);
  if (read.ok) return open(base, name, readPatch(read.text));
  const { cause, detail, form } = read.problem;
  tell({ name, cause: cause === 'empty' || cause === 'encoding' ? cause : 'other-file', detail, form });
}

/** One after the other, so that they stand as they were given; what does not open keeps no other from it. */
export async function openPatchFiles(base: DatasetIndex, files: readonly File[]): Promise<void> {
  forgetProblems();
  for (const file of files) await openPatchFile(base, file);
}

/** Adds a change that was written here to the correction that is being written. */
export function addChange(base: DatasetIndex, change: Change): void {
  const { dossier } = base.dataset;
  const { opened } = getState();
  const own = opened.find(({ key }) => key === 'own');
  const patch: Patch = {
    patchVersion: 1,
    dossier: { id: dossier.id, version: dossier.version },
    changes: [...(own?.patch.changes ?? []), change],
  };
  const next: Correction = { key: 'own', name: null, patch };
  setState({
    opened: own ? opened.map((one) => (one === own ? next : one)) : [...opened, next],
    isOriginal: false,
  });
  forgetProblems();
  void correct(base);
}

export function switchLine(base: DatasetIndex, key: string): void {
  const off = new Set(getState().off);
  if (!off.delete(key)) off.add(key);
  setState({ off });
  void correct(base);
}

export function takeOut(base: DatasetIndex, key: string): void {
  setState(({ opened }) => ({ opened: opened.filter((one) => one.key !== key) }));
  void correct(base);
}

export const lookAtOriginal = (isOriginal: boolean): void => setState({ isOriginal });

/** What is on, as one patch; null where nothing is. */
export function patchOfOn(base: DatasetIndex): Patch | null {
  const changes = changesOn();
  const { id, version } = base.dataset.dossier;
  return changes.length === 0 ? null : { patchVersion: 1, dossier: { id, version }, changes };
}
