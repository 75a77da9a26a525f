import { claimantOf, type DatasetIndex } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import { inOrder } from '@/domain/in-order';
import type { Language } from '@/domain/text';
import { nameClaimants } from '@/i18n/name-claimants';
import type { Row } from '@/query/row';

export type ClaimRow = Row<Claim>;

/** Who makes a claim, as it is shown: the articles themselves have no group of their own and borrow "other". */
export interface Claimant {
  readonly id: string | null;
  readonly name: string;
  /** For where room is scarce: a person's last name. */
  readonly short: string;
  readonly group: string;
}

export function claimantOfRow(index: DatasetIndex, { item }: ClaimRow, lang: Language, narrator: string): Claimant {
  const id = claimantOf(item);
  const actor = id === null ? undefined : index.actors.get(id);
  const own = actor?.name[lang] ?? id ?? narrator;
  const name = item.coClaimants ? nameClaimants(item, index.actors, lang) : own;
  const short = actor?.kind === 'person' && actor.named ? (own.split(' ').at(-1) ?? own) : own;
  return { id, name, short, group: actor?.group ?? 'other' };
}

/** The day a row is ordered by; undated rows come last. */
export const orderDay = ({ span }: ClaimRow): number => span?.start ?? span?.end ?? Number.POSITIVE_INFINITY;

export const byDay = (a: ClaimRow, b: ClaimRow): number => {
  const [one, other] = [orderDay(a), orderDay(b)];
  return one === other ? inOrder(a.item.id, b.item.id) : one - other;
};
