import { admitSteps } from './admit-dataset';
import { applyChange, type Misfit } from './apply-patch';
import { languageSteps } from './complete-texts';
import type { Dataset } from './format';
import type { LeftOut } from './left-out';
import { quote } from './limits';
import { type Change, wholeItem } from './patch';
import { findItem, itemSchemas } from './patched-items';
import { finish, type Steps } from './steps';

/** Why a change was not made. */
export type NotMade =
  | ({ readonly change: Change } & Misfit)
  /** The item would not be one of the format, or would not hold together with the rest. */
  | { readonly change: Change; readonly why: 'invalid'; readonly detail: string };

interface Patched {
  readonly dataset: Dataset;
  readonly made: readonly Change[];
  readonly notMade: readonly NotMade[];
  /** What of the file itself does not hold together, with or without the changes. */
  readonly leftOut: readonly LeftOut[];
}

const faultOf = (dataset: Dataset, { kind, id, field, new: next }: Change): string | null => {
  const item = findItem(dataset, kind, id);
  if (item === null) return field === wholeItem && next === undefined ? null : `id: not ${id}`;
  const read = itemSchemas[kind].safeParse(item);
  if (read.success) return null;
  const [issue] = read.error.issues;
  return quote(`${issue?.path.map(String).join('.')}: ${issue?.message}`, 120);
};

const folders = { sentence: 'articles', dossier: 'dossier' } as const;

/** Whether what is left out of a file has to do with this change: it names the item itself, or what the change brought. */
const isDueTo = ({ at, name }: LeftOut, { kind, id, new: next, field }: Change): boolean => {
  const folder = kind === 'sentence' || kind === 'dossier' ? folders[kind] : `${kind}s`;
  const isOwn = at === `${folder}/${id}` || at.startsWith(`${folder}/${id} `);
  // What refers to an item that goes is left without it.
  return isOwn || (field === wholeItem && next === undefined && name === id);
};

/** The changes that fit and leave each item one of the format. */
function* applyValid(base: Dataset, changes: readonly Change[]): Steps<Pick<Patched, 'dataset' | 'made' | 'notMade'>> {
  let dataset = base;
  const made: Change[] = [];
  const notMade: NotMade[] = [];
  for (const change of changes) {
    // How many rounds there will be is not known.
    yield 0;
    const applied = applyChange(dataset, change);
    if (!applied.ok) {
      const { misfit } = applied;
      notMade.push({ change, ...misfit });
      continue;
    }
    const detail = applied.isNew ? faultOf(applied.dataset, change) : null;
    if (detail !== null) {
      notMade.push({ change, why: 'invalid', detail });
      continue;
    }
    dataset = applied.dataset;
    if (applied.isNew) made.push(change);
  }
  return { dataset, made, notMade };
}

/**
 * A dataset with changes made, each held to the form of the file and to the rest of it as a file itself is: a change that
 * would cost an item, or break one, is not made and is told.
 */
export const openPatched = (base: Dataset, changes: readonly Change[]): Patched => finish(patchedSteps(base, changes));

/** The same, step by step. */
export function* patchedSteps(base: Dataset, changes: readonly Change[]): Steps<Patched> {
  const admittedBase = yield* admitSteps(base);
  const before = new Set(admittedBase.leftOut.map((one) => JSON.stringify(one)));
  const costly = new Map<Change, NotMade>();
  // Each round leaves out one change at least.
  for (;;) {
    const { dataset, made, notMade } = yield* applyValid(
      base,
      changes.filter((change) => !costly.has(change)),
    );
    const admitted = yield* admitSteps(dataset);
    const lost = admitted.leftOut.filter((one) => !before.has(JSON.stringify(one)));
    const known = costly.size;
    for (const one of lost) {
      const change = made.findLast((each) => isDueTo(one, each)) ?? made.at(-1);
      const detail = quote(`${one.at}: ${one.reason} ${one.name}`, 120);
      if (change && !costly.has(change)) costly.set(change, { change, why: 'invalid', detail });
    }
    if (costly.size === known) {
      // A change may take a language away, or bring an item that is told in one.
      const told = yield* languageSteps(admitted.dataset);
      return { dataset: told, made, notMade: [...notMade, ...costly.values()], leftOut: admitted.leftOut };
    }
  }
}
