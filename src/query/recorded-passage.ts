import type { Range } from '@/text/range';

/** A passage of the record, in UTF-16 code units of the original. */
export interface RecordedPassage extends Range {
  readonly sha256: string;
  /** The digest sentence that retells it. */
  readonly digest: string;
}

/** The sentence around a passage, in UTF-16 code units of the original. */
export interface RecordedSentence extends Range {
  /** Where the whole of it stands in this copy, word for word; null where the record has no hash of it. */
  readonly places: readonly Range[] | null;
  /** Retold as a question, it may end as one. */
  readonly asks: boolean;
}

/** A passage with the one place where its words stand. */
export interface Placed extends Range {
  readonly passage: RecordedPassage;
}
