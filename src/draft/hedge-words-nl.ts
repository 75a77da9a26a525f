import type { HedgeWords } from './hedge-words';

const listed = (words: string): string[] => words.split(',').map((word) => word.trim());

export const hedgeWordsNl: HedgeWords = {
  before: {
    '>': listed(
      'meer dan,ruim,minstens,ten minste,minimaal,zeker,op zijn minst,niet minder dan,boven de,over de,meer als,al meer dan,dik,liefst meer dan',
    ),
    '<': listed(
      'minder dan,nog geen,hooguit,hoogstens,maximaal,ten hoogste,tot wel,niet meer dan,binnen,onder de,op zijn hoogst,binnen de',
    ),
    '~': listed(
      'ongeveer,zo’n,zowat,circa,ca.,rond de,rond,naar schatting,een kleine,bijna,grofweg,om en nabij,nagenoeg,tegen de,vrijwel,geschat,een geschatte,omstreeks,een stuk of',
    ),
  },
  after: {
    '>': listed('of meer,of langer,tot meer'),
    '<': listed('of minder'),
    '~': listed('of zo'),
  },
  articles: ['de', 'het', 'hun', 'haar', 'zijn'],
  between: ['tussen', 'tussen de'],
  joints: ['tot', 'en', 'à', '-', '–', 'tot en met'],
};
