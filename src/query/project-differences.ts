import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Question } from '@/domain/question';

/** One reading of something on which the articles differ, and the numbers of the articles that carry it. */
interface Version {
  readonly claim: Claim;
  readonly articles: readonly number[];
}

/** Something about an event that its articles tell differently. */
export interface Difference {
  readonly id: string;
  /** The question the readings answer; null when only what is counted is known. */
  readonly question: Question | null;
  readonly unit: string | null;
  readonly versions: readonly Version[];
  /** Articles that tell of the event and give no version. */
  readonly silent: readonly number[];
}

const numbersOf = (index: DatasetIndex, articles: Iterable<string>): number[] =>
  [...new Set(articles)].flatMap((id) => index.numberOf.get(id) ?? []).sort((a, b) => a - b);

// Claims that say the same have one key, so that a difference is two keys or more.
const saying = ({ quantity, id }: Claim): string =>
  quantity === null ? id : `${quantity.comparator} ${quantity.min} ${quantity.max}`;

const differ = (index: DatasetIndex, claims: readonly Claim[]): boolean => {
  if (new Set(claims.map(saying)).size < 2) return false;
  const carriers = claims.map(({ reports }) =>
    numbersOf(
      index,
      reports.map(({ article }) => article),
    ).join(),
  );
  return new Set(carriers).size > 1;
};

/** Where claims of one event give different answers in different articles: to one question, or in one unit. */
export function projectDifferences(index: DatasetIndex, event: Event): Difference[] {
  const claims = index.claimsOfEvent.get(event.id) ?? [];
  const told = numbersOf(
    index,
    event.evidence.map(({ article }) => article),
  );
  const used = new Set<string>();
  const found: Difference[] = [];
  const add = (id: string, own: readonly Claim[], question: Question | null, unit: string | null): void => {
    const versions = own
      .map((claim) => ({
        claim,
        articles: numbersOf(
          index,
          claim.reports.map(({ article }) => article),
        ),
      }))
      .sort((a, b) => (a.articles[0] ?? 0) - (b.articles[0] ?? 0));
    const heard = new Set(versions.flatMap(({ articles }) => articles));
    for (const claim of own) used.add(claim.id);
    found.push({ id, question, unit, versions, silent: told.filter((number) => !heard.has(number)) });
  };

  for (const question of index.dataset.questions) {
    const own = claims.filter(({ id, quantity }) => question.claims.includes(id) && quantity !== null && !used.has(id));
    const units = new Set(own.map(({ quantity }) => quantity?.unit));
    if (units.size === 1 && differ(index, own)) add(question.id, own, question, own[0]?.quantity?.unit ?? null);
  }
  const byUnit = Map.groupBy(
    claims.filter(({ id, quantity }) => quantity !== null && !used.has(id)),
    ({ quantity }) => `${quantity?.unit} ${quantity?.subject} ${quantity?.posture}`,
  );
  for (const [key, own] of byUnit) {
    if (differ(index, own)) add(key.replaceAll(' ', '-'), own, null, own[0]?.quantity?.unit ?? null);
  }
  return found;
}
