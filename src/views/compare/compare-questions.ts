import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import { inOrder } from '@/domain/in-order';
import type { Question } from '@/domain/question';
import { type CompareColumn, columnsOf } from './compare-columns';
import { type CompareLine, lineUp, type Version } from './line-up';

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

const byTime = (a: Version, b: Version): number => inOrder(dayOf(a), dayOf(b)) || inOrder(a.item.id, b.item.id);

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
