import type { Language } from '@/domain/text';
import { anyOf, orCapital, patternOf } from './pattern';
import type { SpeechWords } from './speech-words';
import { speechWords } from './vocabulary';

/** Up to the verb's second part, in the same clause. */
const within = '[^.;:,“”]{0,70}?';

const patternsOf = (words: SpeechWords) => {
  const at = (source: string): RegExp =>
    patternOf(`(?<![\\p{L}\\p{N}-]|(?<!\\p{L})${words.infinitive}\\s)(?:${source})(?![\\p{L}\\p{N}-])`, 'gu');
  const starts = [...words.that, ...words.relative, ...words.clauses, ...words.but].join('|');
  return {
    say: at(anyOf(words.say)),
    hold: at(anyOf(words.hold)),
    said: at(`(?:${anyOf(words.auxiliaries)})(?=\\s${within}${anyOf(words.said)}(?!\\p{L}))`),
    split: words.split.map(([first, second]) => at(`(?:${first})(?=\\s${within}(?:${second})(?!\\p{L}))`)),
    according: at(anyOf(orCapital(words.according))),
    /** Between "volgens" and a name: an article, a title, an adjective of a state. */
    lead: /^\s(?:(?:[\p{Ll}’'-]+|\p{Lu}[\p{Ll}-]+(?:e|an|ish|ese))\s){0,6}$/u,
    toSomeone: patternOf(
      `(?<!\\p{L})(?:${words.toSomeone.join('|')})\\s(?:(?:[\\p{Ll}’'-]+|\\p{Lu}[\\p{Ll}-]+(?:e|se|an)|President|Minister|Prime|Foreign|Secretary)\\s){0,4}$`,
      'u',
    ),
    pronounAfter: patternOf(`^\\s(?:(?:ook|also)\\s)?(${words.pronouns.join('|')})(?!\\p{L})`, 'u'),
    pronounBefore: patternOf(`(?:^|[\\s“"(])(${anyOf(orCapital(words.pronouns))})\\s((?:\\p{Ll}+\\s){0,4})$`, 'u'),
    accordingPronoun: patternOf(`^\\s(${words.accordingPronouns.join('|')})(?!\\p{L})`, 'u'),
    clause: patternOf(`[;:–—]\\s|(?:,\\s)?(?<!\\p{L})(?:${starts})(?!\\p{L})|,\\s(?:en|and)\\s`, 'gu'),
    /** ", dat" after a noun says something of the noun, as "die" does. */
    relative: patternOf(`^(?:(?:,\\s)?(?:${words.relative.join('|')})|,\\s(?:${words.that.join('|')}))$`, 'u'),
    reporting: patternOf(`^(?:${words.reporting.join('|')})(?!\\p{L})`, 'u'),
    that: patternOf(`(?<!\\p{L})(?:${words.that.join('|')})(?!\\p{L})`, 'u'),
    but: patternOf(
      `,\\s(?:${words.but.join('|')})\\s(?!(?:${[...words.that, ...words.notAnother].join('|')})(?!\\p{L}))`,
      'gu',
    ),
    background: patternOf(`,\\s(?:${words.background.join('|')})\\s`, 'gu'),
    accompanying: patternOf(`,\\s(?:${words.accompanying.join('|')})\\s`, 'gu'),
    message: patternOf(`^(?:\\p{Lu}[\\p{Ll}]*\\s)?\\p{L}*(?:${words.message}):\\s`, 'u'),
    pointsBack: patternOf(
      `^(?:${orCapital(words.pointsBack).join('|')})\\s(?:${anyOf(words.say)})(?!\\p{L})(?!.*[^,]\\s(?:${words.that.join('|')})\\s)`,
      'su',
    ),
    /** Who is meant by "het", "it" is no person. */
    impersonal: patternOf(`^(?:${words.impersonal.join('|')})$`, 'iu'),
  };
};

export type SpeechPatterns = ReturnType<typeof patternsOf>;

export const speechPatterns: Readonly<Record<Language, SpeechPatterns>> = {
  nl: patternsOf(speechWords.nl),
  en: patternsOf(speechWords.en),
};
