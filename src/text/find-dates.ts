import type { Range } from './range';

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|April|May|June|July|August|October|November|December';
const days =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const near = 'vandaag|gisteren|eergisteren|morgen|overmorgen|today|yesterday|tomorrow';

const date = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(?:${days}),? )?\\d{1,2} (?:${months})(?: (?:19|20)\\d\\d)?|(?:(?:mid|eind|begin|half|late|early)[ -])?(?:${months}) (?:19|20)\\d\\d|(?:${days})|(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|January|February|April|June|July|August|October)|(?:19|20)\\d\\d|${near})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Where a text names a day, a month or a year, in Dutch or English. */
export function findDates(text: string): Range[] {
  return [...text.matchAll(date)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
