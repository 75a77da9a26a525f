import states from '#lexicon/states.json' with { type: 'json' };
import { type Language, languages } from '@/domain/text';
import { stateWords } from './vocabulary';

const otherNames: Readonly<Record<string, readonly string[]>> = states.otherNames;
/** Capitals and seats of government: in news they stand for the state when they act. */
const capitals: Readonly<Record<string, readonly string[]>> = states.capitals;

const codes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

const words = (list: string): string[] =>
  list
    .replace(/\b(North|South) (?=\p{Lu})/gu, '$1_')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace('_', ' '));

const gather = (pick: (code: string, language: Language) => readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) => codes.flatMap((code) => pick(code, language).map((name) => [name, code] as const))),
  );

export const regionNames = {
  nl: new Intl.DisplayNames(['nl'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
};

/** Names of states in both languages: texts in one quote names from the other. */
export const stateNames = gather((code, language) => [
  regionNames[language].of(code) ?? code,
  ...(otherNames[code] ?? []),
]);
export const stateCapitals = gather((code) => capitals[code] ?? []);
/** Those that patterns spell out; `stateAdjectives` has the likely ones as well, to be looked up. */
export const listedAdjectives = gather((code, language) => words(stateWords[language][code]?.[0] ?? ''));

/** What the adjective of a state without a listed one can look like: "Kenyan", "Oegandese". */
const likelyAdjectives = gather((code, language) => {
  const name = regionNames[language].of(code) ?? '';
  if (stateWords[language][code] || /[\s-]/.test(name)) return [];
  const stem = name.replace(/a$/, '');
  return [`${name}n`, `${name}an`, `${name}ian`, `${name}ese`, `${stem}ese`, `${stem}aanse`, `${name}se`];
});

export const stateAdjectives = new Map([...likelyAdjectives, ...listedAdjectives]);
export const statePeoples = gather((code, language) => words(stateWords[language][code]?.[1] ?? ''));
