import type { Language } from '@/domain/text';

/** A sentence and its claims as "kind[, measure] by claimant, modality[, if]", then its numbers as "wording of whom". */
export interface ClaimCase {
  readonly language: Language;
  readonly text: string;
  readonly claims: readonly string[];
  readonly whose: readonly string[];
}

const c = (language: Language, text: string, claims: readonly string[], ...whose: string[]): ClaimCase => ({
  ...{ language, text, claims, whose },
});

export const claimCases: readonly ClaimCase[] = [
  c('nl', 'Noorwegen dreigt met sancties tegen banken als Marokko niet toegeeft.', [
    'sanctions, banking by norway, threatened, if',
  ]),
  c('nl', 'De regering kondigde een invoerverbod op gas af.', ['sanctions, energy by regering, asserted']),
  c('nl', 'Marokko wordt uit het SWIFT-systeem gezet.', ['sanctions, swift by narrator, asserted']),
  c('nl', 'Frankrijk ontkende dat het tegoeden heeft bevroren.', ['sanctions, finance by france, asserted']),
  c(
    'en',
    'Spain has 300 troops there, Norway’s harbour minister, Olle Rietvink, said.',
    ['troops by olle-rietvink, asserted'],
    '300 of spain',
  ),
  c('en', 'The miners refused to return, according to two diplomats.', ['refusal by diplomats, denied']),
  c('nl', 'De provincie weerspreekt dat er gegraven wordt.', ['denial by provincie, denied']),
  c('en', 'Norway wants to cut three Spanish banks off from the network.', ['sanctions, banking by norway, asserted']),
  c('nl', 'Frankrijk ontkent het verhaal.', ['denial by france, denied']),
  c('nl', 'De minister weigert af te treden.', ['refusal by minister, denied']),
  c('nl', 'De bond eist hogere lonen.', ['demand by bond, asserted']),
  c('nl', 'De bond waarschuwde voor een ultimatum.', ['threat by bond, threatened']),
  c('nl', 'Spanje zei dat het overleg over het verdrag doorgaat.', ['diplomacy by spain, asserted']),
  c('nl', 'Spanje zei dat er 300 Poolse militairen oefenen.', ['troops by spain, asserted'], '300 of poland'),
  c('nl', 'Italië stuurt 200 soldaten.', ['troops by narrator, asserted'], '200 of italy'),
  c('nl', 'Er liepen 200 soldaten van Italië mee.', ['troops by narrator, asserted'], '200 of italy'),
  c('en', 'Norway threatened sanctions on banks if Morocco does not give in.', [
    'sanctions, banking by norway, threatened, if',
  ]),
  c('en', 'France announced export controls on chips.', [
    'sanctions, technology by france, asserted',
    'sanctions, trade by france, asserted',
  ]),
  c('en', 'The court rejected the embargo on arms.', ['sanctions, arms by court, asserted']),
  c('en', 'France denied the story.', ['denial by france, denied']),
  c('en', 'The minister refused to step down.', ['refusal by minister, denied']),
  c('en', 'The union demanded higher wages.', ['demand by union, asserted']),
  c('en', 'The union warned of retaliation.', ['threat by union, threatened']),
  c('en', 'Spain said the talks on the treaty continue.', ['diplomacy by spain, asserted']),
  c('en', 'Spain said soldiers were deployed.', ['troops by spain, asserted']),
  c('en', 'Italy sends 200 soldiers.', ['troops by narrator, asserted'], '200 of italy'),
  c('en', 'Spain said 300 Polish troops are training.', ['troops by spain, asserted'], '300 of poland'),
];
