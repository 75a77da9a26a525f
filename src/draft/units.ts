/** `people` can be killed, can protest, can be sent; `forces` are those of an army; `things` and `measures` neither. */
export type UnitSort = 'forces' | 'people' | 'things' | 'measures';

export interface Unit {
  /** As in our record: "troops", "people", "hours". */
  readonly id: string;
  readonly sort: UnitSort;
  /** Nouns; an asterisk in front stands for any first part of a compound: "*troepen". */
  readonly nouns: readonly string[];
}
