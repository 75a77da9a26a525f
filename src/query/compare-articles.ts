import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import { evidenceOf } from '@/domain/evidence';
import type { Question } from '@/domain/question';
import { claimStatus } from './claim-status';
import type { Projection } from './project';
import { projectEvidence, type Quote } from './project-evidence';

export type Told = { readonly kind: 'event'; readonly item: Event } | { readonly kind: 'claim'; readonly item: Claim };

/** In what two articles differ on the same thing; that each words it in its own way says nothing. */
type Differing = 'number' | 'hedge' | 'attribution' | 'date' | 'status';

/** Something that two articles tell, and how they tell it differently. */
export interface Shared {
  readonly told: Told;
  readonly a: readonly Quote[];
  readonly b: readonly Quote[];
  readonly differing: readonly Differing[];
}

/** One question to which two articles give other numbers. */
interface OtherNumbers {
  readonly question: Question;
  readonly a: readonly Claim[];
  readonly b: readonly Claim[];
}

interface ArticleComparison {
  readonly onlyA: readonly Told[];
  readonly onlyB: readonly Told[];
  readonly both: readonly Shared[];
  readonly numbers: readonly OtherNumbers[];
}

const boundsOf = ({ quantity }: Claim): string => `${quantity?.min} ${quantity?.max}`;
const hedgeOf = (claim: Claim): string => `${boundsOf(claim)} ${claim.quantity?.comparator}`;
const countedOf = ({ quantity }: Claim): string => `${quantity?.unit} ${quantity?.subject} ${quantity?.posture ?? ''}`;

const saysSame = (one: Claim, other: Claim): boolean => one.id === other.id || hedgeOf(one) === hedgeOf(other);

/** In what the claims of two articles about one thing differ: only what both speak of can. */
const differingClaims = (here: readonly Claim[], there: readonly Claim[]): Differing[] => {
  const differ = (values: (claim: Claim) => string | null, of: (claim: Claim) => boolean): boolean => {
    const [a, b] = [here, there].map((claims) => new Set(claims.filter(of).flatMap((claim) => values(claim) ?? [])));
    return (
      a !== undefined &&
      b !== undefined &&
      a.size > 0 &&
      b.size > 0 &&
      (a.size !== b.size || [...a].some((one) => !b.has(one)))
    );
  };
  const counted = new Set(here.filter(({ quantity }) => quantity).map(countedOf));
  const isCounted = (claim: Claim): boolean => claim.quantity !== null && counted.has(countedOf(claim));
  const number = differ(boundsOf, isCounted);
  const isDenied = (claims: readonly Claim[]): boolean => claims.some((claim) => claimStatus(claim) === 'denied');
  return [
    ...(number ? ['number' as const] : differ(hedgeOf, isCounted) ? ['hedge' as const] : []),
    ...(differ(
      ({ aboutDate }) => aboutDate?.edtf ?? null,
      () => true,
    )
      ? ['date' as const]
      : []),
    ...(isDenied(here) === isDenied(there) ? [] : ['status' as const]),
  ];
};

/** What only one of two articles tells, what both tell, and in what they differ; under the filters. */
export function compareArticles(index: DatasetIndex, projection: Projection, a: string, b: string): ArticleComparison {
  const kept = new Set(
    projection.articles.flatMap(({ sentences }) =>
      sentences.flatMap(({ supports }) => supports.map(({ kind, id }) => `${kind} ${id}`)),
    ),
  );
  const all: Told[] = [
    ...index.dataset.events.map((item) => ({ kind: 'event' as const, item })),
    ...index.dataset.claims.map((item) => ({ kind: 'claim' as const, item })),
  ].filter(({ kind, item }) => kept.has(`${kind} ${item.id}`));
  const carries = (told: Told, article: string): boolean =>
    evidenceOf(told.item).some((one) => one.article === article);
  const first = (told: Told, article: string): number =>
    Math.min(...evidenceOf(told.item).flatMap((one) => (one.article === article ? one.start : [])));
  const only = (one: string, other: string): Told[] =>
    all.filter((told) => carries(told, one) && !carries(told, other)).sort((x, y) => first(x, one) - first(y, one));
  const claimsIn = (ids: readonly string[], article: string): Claim[] =>
    ids.flatMap((id) => {
      const claim = index.claims.get(id);
      const isHere =
        claim?.quantity && kept.has(`claim ${id}`) && claim.reports.some((report) => report.article === article);
      return claim && isHere ? claim : [];
    });
  const numbers = index.dataset.questions
    .map((question) => ({ question, a: claimsIn(question.claims, a), b: claimsIn(question.claims, b) }))
    .filter((one) => one.a.length > 0 && one.b.length > 0 && !one.a.every((x) => one.b.some((y) => saysSame(x, y))));
  const claimsOf = new Map(
    [a, b].map((article) => [
      article,
      index.dataset.claims.filter(
        ({ id, reports }) => kept.has(`claim ${id}`) && reports.some((report) => report.article === article),
      ),
    ]),
  );
  const about = ({ kind, item }: Told, article: string): Claim[] =>
    kind === 'event' ? (claimsOf.get(article) ?? []).filter(({ event }) => event === item.id) : [];
  const share = (told: Told): Shared => {
    const quotes = (article: string): Quote[] =>
      projectEvidence(
        index,
        evidenceOf(told.item).filter((one) => one.article === article),
      );
    const via = (article: string): string =>
      told.kind === 'claim'
        ? told.item.reports
            .filter((report) => report.article === article)
            .map((report) => report.via ?? '')
            .sort()
            .join()
        : '';
    return {
      told,
      a: quotes(a),
      b: quotes(b),
      differing: [
        ...differingClaims(about(told, a), about(told, b)),
        ...(via(a) === via(b) ? [] : ['attribution' as const]),
      ],
    };
  };
  const both = all
    .filter((told) => carries(told, a) && carries(told, b))
    .sort((x, y) => first(x, a) - first(y, a))
    .map(share);
  return { onlyA: only(a, b), onlyB: only(b, a), both, numbers };
}
