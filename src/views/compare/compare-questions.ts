import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Answer, Claim } from '@/domain/claim';
import type { Question } from '@/domain/question';
import type { Row } from '@/query/row';
import { type CompareColumn, columnsOf, hasJoints } from './compare-columns';

export type Version = Row<Claim>;

/** Two versions that stand opposite each other, the one answering the other. */
export interface Joint {
  readonly from: Version;
  readonly to: Version;
  readonly answer: Answer;
}

/** One line of the comparison: at most one version per column. */
export interface CompareLine {
  readonly cells: Readonly<Record<string, Version | null>>;
  readonly joint: Joint | null;
}

export interface ComparedQuestion {
  readonly question: Question;
  /** In view, in order of time. */
  readonly versions: readonly Version[];
  /** How many of its versions the filters leave out. */
  readonly outside: number;
  /** How many in view are of others than the two that were picked. */
  readonly unchosen: number;
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

/**
 * Lines up versions that answer each other across the first two columns, if each stands in one of them only;
 * the others follow in their columns.
 */
export function lineUp(versions: readonly Version[], columns: readonly CompareColumn[]): CompareLine[] {
  const [first, second] = columns;
  const isIn = (column: CompareColumn | undefined, { item }: Version): boolean => column?.holds(item) ?? false;
  const placed = new Set<Version>();
  const opposite = (hasJoints(columns) ? jointsOf(versions) : []).flatMap(
    (joint): { left: Version; right: Version; joint: Joint }[] => {
      const ends = [joint.from, joint.to];
      const left = ends.find((end) => isIn(first, end) && !isIn(second, end));
      const right = ends.find((end) => isIn(second, end) && !isIn(first, end));
      if (!left || !right || placed.has(left) || placed.has(right)) return [];
      placed.add(left).add(right);
      return [{ left, right, joint }];
    },
  );
  const rest = columns.map(({ holds }) => versions.filter((version) => !placed.has(version) && holds(version.item)));
  const lineOf = (cells: readonly (Version | null | undefined)[], joint: Joint | null): CompareLine => ({
    cells: Object.fromEntries(columns.map(({ key }, i) => [key, cells[i] ?? null])),
    joint,
  });
  const lines = opposite.map(({ left, right, joint }, i) =>
    lineOf([left, right, ...rest.slice(2).map((column) => column[i])], joint),
  );
  const left = rest.map((column, i) => (i < 2 ? column : column.slice(opposite.length)));
  const more = Math.max(0, ...left.map(({ length }) => length));
  for (let i = 0; i < more; i++)
    lines.push(
      lineOf(
        left.map((column) => column[i]),
        null,
      ),
    );
  return lines;
}

/** Every question of the dataset with those of its versions that are in view; `shows` is the choice of whose. */
export function compareQuestions(
  index: DatasetIndex,
  kept: readonly Version[],
  columns: readonly CompareColumn[] = columnsOf(index, { by: 'side', a: null, b: null }),
  shows: (claim: Claim) => boolean = () => true,
): ComparedQuestion[] {
  const inView = new Map(kept.map((row) => [row.item.id, row]));
  return index.dataset.questions.map((question) => {
    const all = question.claims.flatMap((id) => inView.get(id) ?? []).sort(byTime);
    const versions = all.filter(({ item }) => shows(item));
    const articles = new Set(versions.flatMap(({ item }) => item.reports.map(({ article }) => article)));
    return {
      question,
      versions,
      outside: question.claims.length - all.length,
      unchosen: all.length - versions.length,
      articles: articles.size,
      lines: lineUp(versions, columns),
    };
  });
}
