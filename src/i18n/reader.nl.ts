import type { AnswerKind } from '@/domain/claim';
import { dutch } from './grammar.nl';
import type { reader as en } from './reader.en';
import { vocabulary } from './vocabulary.nl';

const { n, counted, plural, list, some } = dutch;
const { answeredBy } = vocabulary;

const listed = (ordinals: readonly number[]): string => list(ordinals.map(n));
const inBrackets = (ordinals: readonly number[]): string => (ordinals.length === 0 ? '' : ` (${listed(ordinals)})`);

const answers: Readonly<Record<AnswerKind, string>> = {
  contradicts: 'spreekt tegen:',
  denies: 'ontkent:',
  rejects: 'wijst af:',
  responds: 'antwoordt op:',
  qualifies: 'nuanceert:',
};

export const reader: typeof en = {
  marked: 'In de tekst gemarkeerd',
  legend: {
    event: 'gebeurtenis',
    chosen: 'gekozen zin',
    claim: 'bewering',
    claimNote: ', in de kleur van wie het zegt',
    actor: 'actor',
  },
  also: 'Ook hierover',
  alsoHint: 'Kies een zin om te zien waar de andere artikelen over hetzelfde vertellen.',
  alsoNone: 'Geen ander artikel vertelt wat deze zin vertelt.',
  sentenceNumber: (ordinal) => `zin ${ordinal}`,
  kick: (number, total, published) => `Artikel ${number} van ${n(total)}, verschenen ${published}`,
  whyDate: 'Waarom deze datum',
  textSays: (expression) => `In de tekst staat ‘${expression}’.`,
  nameless: 'Waar het verscheen is niet bekend.',
  bearsOther: (day) =>
    `Het draagt de datumregel ${day}, die niet past bij wat het vertelt: de dag hier is die van de inhoud, niet van deze tekst.`,
  readAt: 'Lees het waar het verscheen',
  known: (language, characters, isNameless) =>
    `Het origineel is in het ${language} en telt ${n(characters)} tekens. ${isNameless ? 'In welk medium het stond is niet bekend; de' : 'De'} titel hier en de navertelling zijn van ons.`,
  bears: (day) => `Het artikel draagt de datumregel ${day}.`,
  dateLine: {
    none: 'Geen datumregel: de dag volgt uit wat het vertelt.',
    same: 'De datumregel noemt de dag.',
    less: (day) => `De datumregel zegt alleen ${day}: de dag volgt uit wat het vertelt.`,
    other: (day) => `De datumregel zegt ${day}, wat niet past: de dag volgt uit wat het vertelt.`,
  },
  retold: 'In onze woorden naverteld, zin voor zin.',
  minutes: (count) => plural(count, 'Ongeveer een minuut lezen.', `Ongeveer ${n(count)} minuten lezen.`),
  textLanguage: 'Taal van de tekst',
  both: 'Beide',
  previous: 'Vorige vindplaats',
  next: 'Volgende vindplaats',
  sentences: (ordinals) => `${plural(ordinals.length, 'zin', 'zinnen')} ${listed(ordinals)}`,
  sentence: (ordinal) => `Zin ${ordinal}`,
  chosen: (ordinal, total, what) =>
    `Zin ${ordinal} van ${total}. ${what === '' ? 'Hij steunt geen gebeurtenis of bewering in beeld.' : `Hij steunt: ${what}.`}`,
  notes: (paragraph) => `Noten bij alinea ${paragraph}`,
  answered: (who, how, ordinals) => ['', answeredBy[how], ` ${who}${inBrackets(ordinals)}`],
  answers: (how, those) => [
    '',
    answers[how],
    ` ${some(those.map(({ title, ordinals }) => `${title}${inBrackets(ordinals)}`)).join('; ')}`,
  ],
  compare: (count) => `Vergelijk ${n(count)} lezingen`,
  hidden: (count) =>
    plural(
      count,
      'Eén gebeurtenis of bewering van dit artikel past niet bij de filters en is niet gemarkeerd.',
      `${n(count)} gebeurtenissen en beweringen van dit artikel passen niet bij de filters en zijn niet gemarkeerd.`,
    ),
  plain: (count) => `${counted(count, 'zin draagt', 'zinnen dragen')} een gebeurtenis of een bewering.`,
  markAll: (count) => plural(count, 'Markeer die', `Markeer alle ${n(count)}`),
  markNone: 'Markeer alleen wat open is',
  showHidden: 'Markeer ze ook',
  hideHidden: 'Markeer alleen wat bij de filters past',
  summary: (article, sentences, all) =>
    `Artikel ${article}; ${n(sentences)} van ${n(all)} zinnen dragen een gebeurtenis of bewering in beeld.`,
  keys: 'Toetsen in de tekst: n voor de volgende vindplaats, p voor de vorige.',
  backShort: 'Terug',
  readAlone: 'Lees dit artikel alleen',
};
