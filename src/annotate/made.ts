import { type Change, wholeItem } from '@/dataset/patch';

export interface Made {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** A value of the dataset as a change holds it. */
const json = (value: unknown): NonNullable<Change['new']> => value as NonNullable<Change['new']>;

export const addition = (kind: Change['kind'], id: string, item: unknown, reason: string): Change => ({
  kind,
  id,
  field: wholeItem,
  new: json(item),
  reason,
});

/** Another value in a field of what is there. */
export const replacement = (
  at: Pick<Change, 'kind' | 'id' | 'field'>,
  old: unknown,
  next: unknown,
  reason: string,
): Change => ({ ...at, old: json(old), new: json(next), reason });
