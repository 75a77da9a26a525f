import type { BodyWords } from './body-words';

const fields =
  '(?:Foreign|Defen[cs]e|Interior|Finance|Health|Education|Justice|Home|Energy|Transport|Agriculture|Economy|Trade|Labou?r|Environment|Culture|Information)';

export const bodyWordsEn: BodyWords = {
  nouns: {
    army: 'military',
    military: 'military',
    navy: 'military',
    'air force': 'military',
    'armed forces': 'military',
    'coast guard': 'military',
    government: 'government',
    parliament: 'government',
    authorities: 'government',
    administration: 'government',
    police: 'government',
    embassy: 'government',
    cabinet: 'government',
    leadership: 'government',
    intelligence: 'organisation',
    'intelligence agencies': 'organisation',
    'central bank': 'organisation',
    'state television': 'media',
    'state media': 'media',
    media: 'media',
    opposition: 'organisation',
    delegation: 'government',
    prosecutors: 'government',
  },
  of: 'of (?:the )?',
  ministry: `(?:(?:ADJECTIVE )?(?:Ministry|Department) of (?:the )?\\p{Lu}\\p{L}*(?: and \\p{Lu}\\p{L}*| \\p{Lu}\\p{L}*)*|(?:ADJECTIVE )?${fields} (?:[Mm]inistry|[Dd]epartment))`,
};
