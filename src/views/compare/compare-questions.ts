import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Answer, Claim } from '@/domain/claim';
import type { Question } from '@/domain/question';
import { type Side, sides } from '@/i18n/compare-words';
import type { Row } from '@/query/row';
import { sideOf } from './sides';

export type Version = Row<Claim>;

/** Two versions that stand opposite each other, the one answering the other. */
export interface Joint {
  readonly from: Version;
  readonly to: Version;
  readonly answer: Answer;
}

/** One line of the comparison: at most one version per column. */
export interface CompareLine {
  readonly cells: Readonly<Record<Side, Version | null>>;
  readonly joint: Joint | null;
}

export interface ComparedQuestion {
  readonly question: Question;
  /** In view, in order of time. */
  readonly versions: readonly Version[];
  /** How many of its versions the filters leave out. */
  readonly outside: number;
  readonly articles: number;
  readonly lines: readonly CompareLine[];
}

const dayOf = ({ item: { said } }: Version): string => said.start ?? said.end ?? '9999';

const byTime = (a: Version, b: Version): number =>
  dayOf(a).localeCompare(dayOf(b)) || a.item.id.localeCompare(b.item.id);

const jointsOf = (versions: readonly Version[]): Joint[] =>
  versions.flatMap((from) =>
    from.item.answers.flatMap((answer): Joint[] => {
      const to = versions.find(({ item }) => item.id === answer.claim);
      return to ? [{ from, to, answer }] : [];
    }),
  );

/** Lines up versions that answer each other across the first two columns; the others follow in their columns. */
export function lineUp(index: DatasetIndex, versions: readonly Version[]): CompareLine[] {
  const sideOfVersion = (version: Version): Side => sideOf(index, version.item);
  const placed = new Set<Version>();
  const opposite = jointsOf(versions).flatMap((joint): { west: Version; east: Version; joint: Joint }[] => {
    const ends = [joint.from, joint.to];
    const west = ends.find((end) => sideOfVersion(end) === 'west');
    const east = ends.find((end) => sideOfVersion(end) === 'east');
    if (!west || !east || placed.has(west) || placed.has(east)) return [];
    placed.add(west).add(east);
    return [{ west, east, joint }];
  });
  const rest = Object.fromEntries(
    sides.map((side) => [side, versions.filter((version) => !placed.has(version) && sideOfVersion(version) === side)]),
  ) as Record<Side, Version[]>;
  const lines = opposite.map(
    ({ west, east, joint }, i): CompareLine => ({ cells: { west, east, press: rest.press[i] ?? null }, joint }),
  );
  const press = rest.press.slice(opposite.length);
  const more = Math.max(rest.west.length, rest.east.length, press.length);
  for (let i = 0; i < more; i++) {
    lines.push({
      cells: { west: rest.west[i] ?? null, east: rest.east[i] ?? null, press: press[i] ?? null },
      joint: null,
    });
  }
  return lines;
}

/** Every question of the dataset with those of its versions that are in view. */
export function compareQuestions(index: DatasetIndex, kept: readonly Version[]): ComparedQuestion[] {
  const inView = new Map(kept.map((row) => [row.item.id, row]));
  return index.dataset.questions.map((question) => {
    const versions = question.claims.flatMap((id) => inView.get(id) ?? []).sort(byTime);
    const articles = new Set(versions.flatMap(({ item }) => item.reports.map(({ article }) => article)));
    return {
      question,
      versions,
      outside: question.claims.length - versions.length,
      articles: articles.size,
      lines: lineUp(index, versions),
    };
  });
}
