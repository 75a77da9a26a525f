import type { Authored } from './authored';
import { checkAffiliations, checkAliases, checkBodies, checkRelations } from './check-actors';
import { checkAnchorWords } from './check-anchor-words';
import { checkCoClaimants, checkWhoseWord } from './check-attributions';
import {
  checkAnswers,
  checkAttributions,
  checkConditions,
  checkQuantities,
  checkReports,
  checkSanctions,
} from './check-claims';
import { checkDates, checkPeriods } from './check-dates';
import { checkIdGrammar, checkUniqueIds } from './check-ids';
import { checkPublished, checkRetired } from './check-permanence';
import { checkReferences, checkReplacements } from './check-references';
import { checkShape } from './check-shape';
import { checkCharacters, checkLanguages, checkTitles } from './check-texts';
import type { Report } from './problem';

/** What is checked of data/ alone. Each looks at what it needs and leaves the rest, so that all problems show at once. */
export const checks: readonly ((authored: Authored, report: Report) => void)[] = [
  checkShape,
  checkIdGrammar,
  checkUniqueIds,
  checkReferences,
  checkReplacements,
  checkRetired,
  checkPublished,
  checkLanguages,
  checkTitles,
  checkCharacters,
  checkDates,
  checkPeriods,
  checkAliases,
  checkAffiliations,
  checkBodies,
  checkRelations,
  checkSanctions,
  checkConditions,
  checkAttributions,
  checkWhoseWord,
  checkCoClaimants,
  checkQuantities,
  checkAnswers,
  checkReports,
  checkAnchorWords,
];
