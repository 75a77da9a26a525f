import { findConflicts } from '@/dataset/compare-patches';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { openPatched } from '@/dataset/open-patches';
import type { Change, Patch } from '@/dataset/patch';
import { patchLimits } from '@/dataset/patch-limits';
import { patchFromLink } from '@/dataset/patch-link';
import { type PatchRead, readPatch } from '@/dataset/read-patch';
import { type Correction, type Corrections, useCorrections } from '@/state/corrections';

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

/** Makes what is on, of the dossier as it is without any. */
function correct(base: DatasetIndex): void {
  const changes = changesOn();
  if (changes.length === 0) {
    setState({ corrected: null });
    return;
  }
  const { dataset, made, notMade } = openPatched(base.dataset, changes);
  setState({ corrected: { base, index: made.length > 0 ? indexDataset(dataset) : base, made, notMade } });
}

let count = 0;

const put = (base: DatasetIndex, name: string | null, patch: Patch): void => {
  const { opened } = getState();
  const isSame = opened.some((one) => JSON.stringify(one.patch) === JSON.stringify(patch));
  if (!isSame) setState({ opened: [...opened, { key: `c${++count}`, name, patch }] });
  setState({ problem: null, isOriginal: false });
  correct(base);
};

const open = (base: DatasetIndex, name: string | null, read: PatchRead): void => {
  if (!read.ok) setState({ problem: { name, cause: read.cause, detail: read.detail } });
  else if (read.patch.dossier.id !== base.dataset.dossier.id)
    setState({ problem: { name, cause: 'other-dossier', detail: read.patch.dossier.id } });
  else put(base, name, read.patch);
};

/** Opens the correction of a link; what it holds is anybody's, and passes the same door as a file. */
export const openLinked = (base: DatasetIndex, text: string): void => open(base, null, patchFromLink(text));

export async function openPatchFile(base: DatasetIndex, file: File): Promise<void> {
  if (file.size > patchLimits.letters)
    return open(base, file.name, { ok: false, cause: 'too-large', detail: `${file.size}` });
  try {
    open(base, file.name, readPatch(await file.text()));
  } catch {
    open(base, file.name, { ok: false, cause: 'not-json', detail: '' });
  }
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
    problem: null,
  });
  correct(base);
}

export function switchLine(base: DatasetIndex, key: string): void {
  const off = new Set(getState().off);
  if (!off.delete(key)) off.add(key);
  setState({ off });
  correct(base);
}

export function takeOut(base: DatasetIndex, key: string): void {
  setState(({ opened }) => ({ opened: opened.filter((one) => one.key !== key) }));
  correct(base);
}

export const lookAtOriginal = (isOriginal: boolean): void => setState({ isOriginal });

/** What is on, as one patch; null where nothing is. */
export function patchOfOn(base: DatasetIndex): Patch | null {
  const changes = changesOn();
  const { id, version } = base.dataset.dossier;
  return changes.length === 0 ? null : { patchVersion: 1, dossier: { id, version }, changes };
}
