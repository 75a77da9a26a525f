import type { Answer, Claim } from '@/domain/claim';
import type { Row } from '@/query/row';
import { type CompareColumn, hasJoints } from './compare-columns';

export type Version = Row<Claim>;

/** Two versions that stand opposite each other, the one answering the other. */
interface Joint {
  readonly from: Version;
  readonly to: Version;
  readonly answer: Answer;
}

/** One line of the comparison: at most one version per column. */
export interface CompareLine {
  readonly cells: Readonly<Record<string, Version | null>>;
  readonly joint: Joint | null;
  /** One end of the joint stands in the first line of its group, above this one. */
  readonly isBelow: boolean;
}

/** A version, the one opposite that it is joined to, and further ones on one side that are joined to the other as well. */
interface JoinedGroup {
  readonly left: Version;
  readonly right: Version;
  readonly joint: Joint;
  readonly more: { readonly version: Version; readonly isLeft: boolean; readonly joint: Joint }[];
}

const jointsOf = (versions: readonly Version[]): Joint[] => {
  const byId = new Map(versions.map((version) => [version.item.id, version]));
  return versions.flatMap((from) =>
    from.item.answers.flatMap((answer): Joint[] => {
      const to = byId.get(answer.claim);
      return to ? [{ from, to, answer }] : [];
    }),
  );
};

const joinedGroups = (versions: readonly Version[], columns: readonly CompareColumn[]): JoinedGroup[] => {
  const [first, second] = columns;
  const isIn = (column: CompareColumn | undefined, { item }: Version): boolean => column?.holds(item) ?? false;
  // Each end must stand in one of the two columns only.
  const across = (hasJoints(columns) ? jointsOf(versions) : []).flatMap((joint) => {
    const ends = [joint.from, joint.to];
    const left = ends.find((end) => isIn(first, end) && !isIn(second, end));
    const right = ends.find((end) => isIn(second, end) && !isIn(first, end));
    return left && right ? [{ left, right, joint }] : [];
  });
  const groups: JoinedGroup[] = [];
  const placed = new Set<Version>();
  for (const { left, right, joint } of across) {
    if (placed.has(left) || placed.has(right)) continue;
    placed.add(left).add(right);
    groups.push({ left, right, joint, more: [] });
  }
  for (const { left, right, joint } of across) {
    if (placed.has(left) === placed.has(right)) continue;
    const isLeft = placed.has(right);
    const version = isLeft ? left : right;
    const group = groups.find((one) => (isLeft ? one.right === right : one.left === left));
    // Two bundles of lines in one group would cross.
    if (!group || group.more.some((one) => one.isLeft !== isLeft)) continue;
    placed.add(version);
    group.more.push({ version, isLeft, joint });
  }
  return groups;
};

/**
 * Lines up versions that answer each other across the first two columns; the others follow in their columns.
 */
export function lineUp(versions: readonly Version[], columns: readonly CompareColumn[]): CompareLine[] {
  const groups = joinedGroups(versions, columns);
  const placed = new Set(
    groups.flatMap(({ left, right, more }) => [left, right, ...more.map(({ version }) => version)]),
  );
  const rest = columns.map(({ holds }) => versions.filter((version) => !placed.has(version) && holds(version.item)));
  const joined = groups.flatMap(({ left, right, joint, more }) => [
    { pair: [left, right], joint, isBelow: false },
    ...more.map((one) => ({
      pair: one.isLeft ? [one.version, null] : [null, one.version],
      joint: one.joint,
      isBelow: true,
    })),
  ]);
  const loose = rest.map((column, i) => (i < 2 ? column : column.slice(joined.length)));
  const cellsOf = (cells: readonly (Version | null | undefined)[]): CompareLine['cells'] =>
    Object.fromEntries(columns.map(({ key }, i) => [key, cells[i] ?? null]));
  return [
    ...joined.map(({ pair, joint, isBelow }, i) => ({
      cells: cellsOf([...pair, ...rest.slice(2).map((column) => column[i])]),
      joint,
      isBelow,
    })),
    ...Array.from({ length: Math.max(0, ...loose.map(({ length }) => length)) }, (_, i) => ({
      cells: cellsOf(loose.map((column) => column[i])),
      joint: null,
      isBelow: false,
    })),
  ];
}
