import type { Language } from '@/domain/text';
import { formatList, formatNumber } from './format-number';

const en = {
  count: (articles: number) => `told in ${formatNumber(articles, 'en')} articles`,
  /** Articles by number, for one that is alone and for those that are silent. */
  articles: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'article' : 'articles'} ${formatList(numbers.map(String), 'en')}`,
  only: (article: string) => `Only ${article} tells this.`,
  silent: (articles: string, isOne: boolean) =>
    `${articles} ${isOne ? 'tells' : 'tell'} of the same event and ${isOne ? 'says' : 'say'} nothing of this.`,
  differsFrom: (number: number) => `Differs from article ${number} in`,
  sameAs: (number: number) => `The same as article ${number}.`,
  names: {
    number: 'number',
    hedge: 'hedge',
    counted: 'what is counted',
    speaker: 'speaker',
    via: 'passed on by',
    said: 'said',
    about: 'day it is about',
    stance: 'how it is put',
    attribution: 'sureness of the speaker',
    wording: 'wording',
  },
  /** The values of a telling and of the one it is set against, where there are any. */
  values: (own: string | null, base: string | null) =>
    [own, base === null ? null : `not ${base}`].filter((value) => value !== null).join(', '),
  noDay: 'no day given',
  neverImposed: 'never imposed in these articles',
};

const nl: typeof en = {
  count: (articles) => `verteld in ${formatNumber(articles, 'nl')} artikelen`,
  articles: (numbers) => `${numbers.length === 1 ? 'artikel' : 'artikelen'} ${formatList(numbers.map(String), 'nl')}`,
  only: (article) => `Alleen ${article} vertelt dit.`,
  silent: (articles, isOne) =>
    `${articles} ${isOne ? 'vertelt' : 'vertellen'} van dezelfde gebeurtenis en ${isOne ? 'zegt' : 'zeggen'} hier niets over.`,
  differsFrom: (number) => `Verschilt van artikel ${number} in`,
  sameAs: (number) => `Gelijk aan artikel ${number}.`,
  names: {
    number: 'getal',
    hedge: 'voorbehoud',
    counted: 'wat er is geteld',
    speaker: 'spreker',
    via: 'doorgegeven door',
    said: 'gezegd',
    about: 'dag waarover het gaat',
    stance: 'hoe het is gebracht',
    attribution: 'zekerheid over de spreker',
    wording: 'verwoording',
  },
  values: (own, base) => [own, base === null ? null : `niet ${base}`].filter((value) => value !== null).join(', '),
  noDay: 'geen dag genoemd',
  neverImposed: 'in deze artikelen nooit ingesteld',
};

/** The words of the tellings of a claim, article by article. */
export const tellingsWords = { en, nl } satisfies Record<Language, typeof en>;
