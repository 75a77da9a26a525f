import type { Dataset } from '@/dataset/format';
import type { Article } from '@/domain/article';
import type { Claim } from '@/domain/claim';
import type { DayNumber } from '@/domain/day';
import type { Event } from '@/domain/event';
import { articlesIn } from '@/domain/evidence';
import { inOrder } from '@/domain/in-order';
import type { Quantity } from '@/domain/quantity';
import type { When } from '@/domain/when';
import { knownOn } from './known-on';

/** A number that several claims give, as it stood on the first day and as later articles tell it. */
export interface MovedNumber {
  readonly key: string;
  /** What was counted, of whom. */
  readonly subject: string | null;
  readonly unit: string;
  /** The claims that gave it before, the last said last; never merged into one. */
  readonly was: readonly Claim[];
  /** New claims that give another number than all of those. */
  readonly now: readonly Claim[];
}

interface Changes {
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly numbers: readonly MovedNumber[];
  /** Events that were known and that a new article tells again. */
  readonly retold: readonly Event[];
  /** Known events whose date is another than it was. */
  readonly redated: readonly MovedDate[];
}

export interface MovedDate {
  readonly event: Event;
  readonly was: When;
}

const sameDays = (a: When, b: When): boolean => a.edtf === b.edtf && a.start === b.start && a.end === b.end;

const newIn = <T extends { readonly id: string }>(after: readonly T[], before: readonly T[]): T[] => {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id));
};

type Counted = Claim & { readonly quantity: Quantity };
const isCounted = (claim: Claim): claim is Counted => claim.quantity !== null;

/** What two numbers must share to be versions of one: whose they are, or else the event they measure. */
const seriesOf = ({ quantity: { unit, subject, posture }, event }: Counted): string | null =>
  subject === null && event === null ? null : `${unit} ${posture} ${subject ?? `of ${event}`}`;
const amountOf = ({ min, max, comparator }: Quantity): string => `${min} ${max} ${comparator}`;
const saidOf = ({ said }: Claim): string => said.start ?? said.end ?? '';

const counted = (claims: readonly Claim[]): Counted[] =>
  claims.filter(isCounted).sort((a, b) => inOrder(saidOf(a), saidOf(b)) || inOrder(a.id, b.id));

const movedNumbers = (before: readonly Claim[], fresh: readonly Claim[]): MovedNumber[] => {
  const earlier = Map.groupBy(counted(before), seriesOf);
  return [...Map.groupBy(counted(fresh), seriesOf)].flatMap(([key, claims]) => {
    const was = earlier.get(key) ?? [];
    const values = new Set(was.map(({ quantity }) => amountOf(quantity)));
    const now = claims.filter(({ quantity }) => !values.has(amountOf(quantity)));
    const [first] = now;
    if (key === null || was.length === 0 || !first) return [];
    return [{ key, subject: first.quantity.subject, unit: first.quantity.unit, was, now }];
  });
};

/**
 * What a reader of `later` knows and a reader of `earlier` could not; null is all there is. Nothing when the days are in
 * the wrong order.
 */
export function projectChanges(whole: Dataset, earlier: DayNumber, later: DayNumber | null): Changes {
  const before = knownOn(whole, later !== null && later < earlier ? later : earlier);
  const after = later === null ? whole : knownOn(whole, later);
  const known = new Map(before.events.map(({ id, evidence }) => [id, articlesIn(evidence).size]));
  const dates = new Map(before.events.map(({ id, date }) => [id, date]));
  const claims = newIn(after.claims, before.claims);
  return {
    articles: newIn(after.articles, before.articles).sort((a, b) =>
      inOrder(a.published.start ?? '', b.published.start ?? ''),
    ),
    events: newIn(after.events, before.events),
    claims,
    numbers: movedNumbers(before.claims, claims),
    retold: after.events.filter(
      ({ id, evidence }) => articlesIn(evidence).size > (known.get(id) ?? Number.POSITIVE_INFINITY),
    ),
    redated: after.events.flatMap((event) => {
      const was = dates.get(event.id);
      return was && !sameDays(was, event.date) ? [{ event, was }] : [];
    }),
  };
}
