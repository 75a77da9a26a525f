import type { Language } from '@/domain/text';
import { formatNumber } from './format-number';

const numbers: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
};

/** A count as it is written in running text: in letters up to twelve. */
export const numberWord = (count: number, lang: Language): string => numbers[lang][count] ?? formatNumber(count, lang);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const en = (count: number): string => numberWord(count, 'en');
const nl = (count: number): string => numberWord(count, 'nl');
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** The words of the list of articles. */
export const articlesWords = {
  en: {
    inDays: (articles: number, days: number): string =>
      `${capital(en(articles))} articles in ${days < 14 ? `${en(days)} days` : `${en(Math.round(days / 7))} weeks`}`,
    only: (day: string): string => `One article, published ${day}`,
    some: (carrying: number, total: number): string =>
      `${capital(en(carrying))} of ${en(total)} articles ${plural(carrying, 'fits', 'fit')} the filters`,
    lit: (lit: number, total: number): string =>
      lit === 0
        ? 'None of the articles tells of this'
        : `${capital(en(lit))} of ${en(total)} articles ${plural(lit, 'tells', 'tell')} of this`,
    nothing: 'No article fits these filters',
    summary: (articles: string, sentences: number, all: number): string =>
      `${articles}; ${formatNumber(sentences, 'en')} of ${formatNumber(all, 'en')} sentences carry an event or claim in view.`,
    withItem: 'sentence with an event or claim',
    without: 'without',
    open: 'about what is open',
    versions: 'Versions',
    compareTwo: 'Compare two',
    counts: (events: string, claims: string): string => `${events}, ${claims}`,
    barOf: (title: string): string => `Sentences of ${title}`,
    sentence: (ordinal: number, what: string): string => `Sentence ${ordinal}: ${what}`,
    nothingHere: 'no event or claim in view',
    excluded: 'left out by the filter on articles',
    empty: 'No sentence of any article supports what these filters ask for. Loosen one of them, or clear them all.',
    clear: 'Clear all filters',
    columns: {
      number: 'No.',
      title: 'Article',
      events: 'Events',
      claims: 'Claims',
      sentences: 'Sentences',
    },
    ofAll: (part: number, all: number): string => `${formatNumber(part, 'en')} of ${formatNumber(all, 'en')}`,
  },
  nl: {
    inDays: (articles: number, days: number): string =>
      `${capital(nl(articles))} artikelen in ${days < 14 ? `${nl(days)} dagen` : `${nl(Math.round(days / 7))} weken`}`,
    only: (day: string): string => `Eén artikel, verschenen ${day}`,
    some: (carrying: number, total: number): string =>
      `${capital(nl(carrying))} van ${nl(total)} artikelen ${plural(carrying, 'past', 'passen')} bij de filters`,
    lit: (lit: number, total: number): string =>
      lit === 0
        ? 'Geen van de artikelen vertelt hierover'
        : `${capital(nl(lit))} van ${nl(total)} artikelen ${plural(lit, 'vertelt', 'vertellen')} hierover`,
    nothing: 'Geen artikel past bij deze filters',
    summary: (articles: string, sentences: number, all: number): string =>
      `${articles}; ${formatNumber(sentences, 'nl')} van ${formatNumber(all, 'nl')} zinnen dragen een gebeurtenis of bewering in beeld.`,
    withItem: 'zin met een gebeurtenis of bewering',
    without: 'zonder',
    open: 'over wat open is',
    versions: 'Lezingen',
    compareTwo: 'Vergelijk er twee',
    counts: (events: string, claims: string): string => `${events}, ${claims}`,
    barOf: (title: string): string => `Zinnen van ${title}`,
    sentence: (ordinal: number, what: string): string => `Zin ${ordinal}: ${what}`,
    nothingHere: 'geen gebeurtenis of bewering in beeld',
    excluded: 'weggelaten door het filter op artikelen',
    empty: 'Geen zin van een artikel steunt wat deze filters vragen. Maak er een ruimer, of wis ze allemaal.',
    clear: 'Wis alle filters',
    columns: {
      number: 'Nr.',
      title: 'Artikel',
      events: 'Gebeurtenissen',
      claims: 'Beweringen',
      sentences: 'Zinnen',
    },
    ofAll: (part: number, all: number): string => `${formatNumber(part, 'nl')} van ${formatNumber(all, 'nl')}`,
  },
} satisfies Record<Language, object>;
