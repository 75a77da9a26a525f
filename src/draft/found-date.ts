import type { Span } from '@/domain/span';
import type { DateRule } from './date-rule';

/** A date as a rule found it: within the sentence, and in day numbers. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly rule: DateRule;
  readonly bounds: Span | null;
  readonly isSpan: boolean;
}
