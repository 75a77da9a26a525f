import type { compare as en } from './compare.en';
import { dutch } from './grammar.nl';

const { n, counted } = dutch;

export const compare: typeof en = {
  title: 'Wie zegt wat',
  deck: 'Waar de artikelen, of de mensen erin, van elkaar verschillen. Er wordt niets gemiddeld; elke lezing houdt haar eigen voorbehoud.',
  question: 'Vraag',
  jump: 'Ga naar een vraag',
  jumpTo: (questions) => counted(questions, 'vraag', 'vragen'),
  counts: (versions, articles) =>
    `${counted(versions, 'lezing', 'lezingen')} in ${counted(articles, 'artikel', 'artikelen')}`,
  possible: (count) => `${n(count)} mogelijk`,
  possibleWord: 'mogelijk in de gekozen dagen',
  outside: (count) => `nog ${n(count)} buiten de filters`,
  alone: 'Hierover spreekt er maar één:',
  filtered: (question) => `Gefilterd: ${question}.`,
  andSilent: (count) => `En ${counted(count, 'vraag', 'vragen')} zonder lezing in beeld`,
  allSilent: (count) => `Geen van de ${counted(count, 'vraag', 'vragen')} heeft een lezing in beeld`,
  noneInView: 'Binnen de filters ligt geen enkele lezing.',
  noVersion: 'geen lezing',
  press: 'De artikelen en media',
  otherSide: 'Anderen',
  ownWords: (articles) => `${articles}, eigen woorden`,
  article: (number) => `Artikel ${number}`,
  sentence: (number, ordinal) => `Artikel ${number}, zin ${ordinal}`,
  doubtful: 'toeschrijving twijfelachtig',
  inferred: 'spreker afgeleid',
  answers: {
    contradicts: 'spreekt tegen',
    denies: 'ontkent',
    rejects: 'wijst af',
    responds: 'antwoordt op',
    qualifies: 'nuanceert',
  },
  summary: (questions, versions, possible) =>
    `${counted(questions, 'vraag', 'vragen')}, ${counted(versions, 'bewering', 'beweringen')}${possible > 0 ? `, ${n(possible)} mogelijk` : ''} in beeld.`,
  noQuestions: 'Dit dossier stelt geen vragen met meer dan één antwoord.',
  ways: { side: 'Per kant', article: 'Per artikel', date: 'Op datum' },
  manyArticles: (count) =>
    `${n(count)} artikelen zijn te veel voor elk een kolom: de versies staan op volgorde van tijd, elk met de nummers van de artikelen. Kies een of twee artikelen om ze naast elkaar te zetten.`,
  way: 'Hoe de lezingen staan',
  pick: 'Tegenover elkaar zetten',
  first: 'Zet',
  second: 'tegenover',
  everyone: 'iedereen',
  everyoneElse: 'Alle anderen',
  kinds: { group: 'Groepen', article: 'Artikelen', actor: 'Sprekers' },
  unchosen: (count) => `${n(count)} van anderen, weggelaten`,
  noneChosen: 'Geen van beide heeft hier een lezing.',
  forget: 'Toon iedereen',
};
