import { speakerRules } from './attribution';
import { dateCombinations } from './combine-dates';
import { dateRules } from './draft-dates';
import { nameRules } from './mention';
import { quantityRules } from './quantity-rules';
import type { Rule } from './rule';

/** Every rule that a proposal can name, once. */
export const draftRules: readonly Rule[] = [
  ...Object.values(nameRules),
  ...dateRules.nl,
  ...dateCombinations,
  ...Object.values(quantityRules),
  ...Object.values(speakerRules),
].map(({ id, reason }) => ({ id, reason }));
