import { type DateRules, day, type Resolved, span } from './date-rule';
import { anyOf, whole } from './pattern';

/** "sooner or later", "a week later": no day, or one that another rule tells. */
const otherLater =
  /(?:of|or|niet|no|not|en|and|much|veel|what|wat|dag|dagen|week|weken|maand|maanden|jaar|uur|days?|weeks?|months?|years?|hours?)\s$/iu;

/** Words that leave one side or both open. */
export const openRules: DateRules = (words) => [
  {
    id: 'date/now',
    reason: { nl: 'gaande op de dag van publicatie', en: 'going on when it was published' },
    pattern: whole(anyOf(words.now.filter((word) => word !== 'nu' && word !== 'now'))),
    resolve: (_, { published }) => day(published),
  },
  {
    id: 'date/up-to-now',
    reason: { nl: 'tot de dag van publicatie', en: 'up to the day of publication' },
    pattern: whole(anyOf(words.upToNow)),
    resolve: (_, { published }) => span(null, published),
    isSpan: true,
  },
  {
    id: 'date/from-now',
    reason: { nl: 'vanaf de dag van publicatie', en: 'from the day of publication on' },
    pattern: whole(anyOf(words.fromNow)),
    resolve: (_, { published }) => span(published, null),
  },
  {
    id: 'date/recent',
    reason: { nl: 'kort voor de publicatie', en: 'shortly before publication' },
    pattern: whole(anyOf(words.recent)),
    resolve: (_, { published }) => span(null, published),
  },
  {
    id: 'date/imminent',
    reason: { nl: 'staat te komen', en: 'about to come' },
    pattern: whole(`${anyOf(words.imminent)}(?= \\p{L})`),
    resolve: (_, { published }) => span(published, null),
  },
  {
    id: 'date/later',
    reason: { nl: 'later dan wat ervoor staat', en: 'later than what was told before' },
    pattern: whole(`later(?! (?:${anyOf([...words.on, ...words.current, ...words.today])}))`),
    resolve: ({ input, index }, { published, tense }): Resolved => {
      if (otherLater.test(input.slice(0, index))) return 'no';
      return tense === 'future' ? span(published, null) : null;
    },
  },
];
