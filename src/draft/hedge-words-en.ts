import type { HedgeWords } from './hedge-words';

const listed = (words: string): string[] => words.split(',').map((word) => word.trim());

export const hedgeWordsEn: HedgeWords = {
  before: {
    '>': listed(
      'more than,over,at least,upwards of,above,in excess of,no fewer than,no less than,not less than,a minimum of,well over,greater than,exceeding',
    ),
    '<': listed(
      'less than,fewer than,under,up to,as many as,at most,no more than,not more than,within,below,a maximum of,as much as',
    ),
    '~': listed(
      'about,around,approximately,roughly,some,nearly,almost,an estimated,estimated,close to,approaching,circa,in the region of,something like',
    ),
  },
  after: {
    '>': listed('or more,or longer,-plus,plus'),
    '<': listed('or fewer,or less'),
    '~': listed('or so'),
  },
  articles: ['the', 'its', 'their', 'his', 'her'],
  between: ['between', 'anywhere from'],
  joints: ['to', 'and', 'or', '-', '–'],
};
