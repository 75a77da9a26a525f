import type { Language } from '@/domain/text';
import type { FoundQuantity } from './draft-quantities';
import type { Mention } from './mention';
import type { NameBook } from './name-book';
import { anyOf, patternOf } from './pattern';
import { listedAdjectives, stateAdjectives } from './states';
import { bodyWords, nameWords } from './vocabulary';

const adjective = patternOf(`(?<![\\p{L}-])(${anyOf(listedAdjectives.keys())})(?![\\p{L}-])`, 'u');

const owners = new Set(['state', 'government', 'military', 'organisation', 'people']);

const placeLead = {
  nl: patternOf(`(?:^|\\s)(?:${[...nameWords.nl.toPlace].join('|')})\\s(?:de\\s|het\\s)?$`, 'iu'),
  en: patternOf(`(?:^|\\s)(?:${[...nameWords.en.toPlace].join('|')})\\s(?:the\\s)?$`, 'iu'),
} as const;

const ofAfter = {
  nl: patternOf(`^\\s${bodyWords.nl.of}(?:[\\p{Ll}]+\\s){0,2}$`, 'u'),
  en: patternOf(`^\\s${bodyWords.en.of}(?:[\\p{Ll}]+\\s){0,2}$`, 'u'),
} as const;

/**
 * Whose people or troops a number counts: the adjective between number and noun, else "of" a name right after it, else
 * the subject of the clause. Null for measures, and where nothing near says so.
 */
export function whoseQuantity(
  sentence: string,
  quantity: FoundQuantity,
  mentions: readonly Mention[],
  book: NameBook,
  language: Language,
): string | null {
  if (quantity.sort === 'measures' || quantity.unit === 'deaths' || quantity.unit === 'injured') return null;
  const code = stateAdjectives.get(adjective.exec(sentence.slice(quantity.start, quantity.end))?.[1] ?? '');
  if (code) return book.stateKey(code);
  if (quantity.sort !== 'forces') return null;
  const isPlaceHere = ({ start }: Mention): boolean => placeLead[language].test(sentence.slice(0, start));
  const possible = mentions.filter((mention) => owners.has(mention.type) && !isPlaceHere(mention));
  const after = possible.find(
    ({ start }) => start >= quantity.end && ofAfter[language].test(sentence.slice(quantity.end, start)),
  );
  if (after) return after.actor;
  return possible.filter(({ end }) => end <= quantity.start).at(-1)?.actor ?? null;
}
