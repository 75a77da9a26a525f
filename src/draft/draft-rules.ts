import type { Text } from '@/domain/text';
import { speakerRules } from './attribution';
import { dateCombinations } from './combine-dates';
import { dateRules } from './draft-dates';
import { nameRules } from './mention';
import { quantityRules } from './quantity-rules';

export interface DraftRule {
  readonly id: string;
  readonly reason: Text;
}

/** Every rule that a proposal can name, once. */
export const draftRules: readonly DraftRule[] = [
  ...Object.values(nameRules),
  ...dateRules.nl,
  ...dateCombinations,
  ...Object.values(quantityRules),
  ...Object.values(speakerRules),
].map(({ id, reason }) => ({ id, reason }));
