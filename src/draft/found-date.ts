import type { Span } from '@/domain/span';
import type { Range } from '@/text/range';
import type { DateRule } from './date-rule';

/** A date as a rule found it: within the sentence, and in day numbers. */
export interface FoundDate extends Range {
  readonly rule: DateRule;
  readonly bounds: Span | null;
  readonly isSpan: boolean;
}
