import type { Language } from '@/domain/text';
import { overlaps } from '@/text/range';
import { seats } from './institutions';
import { keyOf, type Mention, nameRules } from './mention';
import type { KnownName, NameBook } from './name-book';
import { nameWords } from './vocabulary';
import type { Word } from './words';

const isCapitalName = (text: string): boolean =>
  (!seats.has(text) && /^\p{Lu}/u.test(text) && !/s$|en$/u.test(text)) ||
  /^(?:Athens|Paris|Parijs|Brussel|Wenen|Damascus|Caracas|Athene)$/.test(text);

/** "in Parijs", "het centrum van Rome": there a capital is a place. */
const placeLead = {
  nl: /(?:^|\s)(?:in|te|naar|nabij|rond|buiten|uit|centrum van|hartje|hoofdstad|stad|bezoek(?:\s\p{L}+)? aan|ambassade in)\s$/iu,
  en: /(?:^|\s)(?:in|near|to|outside|around|visit to|centre of|center of|city of|capital,?|embassy in|across|at)\s$/iu,
} as const;

/** "Noord-Italië": a part of a state that is named within the word. */
const regionOf = /^(?:Noord|Oost|Zuid|West|Midden|Centraal)-(?=\p{Lu})/u;

/** "ROME, Italy (AP)": a place in capitals, as it stands before the news from there. */
const shoutedPlace = ({ text }: Word, book: NameBook): KnownName | null => {
  if (!/^\p{Lu}{4,}$/u.test(text)) return null;
  const quiet = text.charAt(0) + text.slice(1).toLowerCase();
  const known = book.at(quiet, 0, quiet);
  return known && known.text === quiet && known.rule !== nameRules.own
    ? { ...known, text, type: 'place', rule: nameRules.place }
    : null;
};

/** "Den Haag – De politie …": where the news comes from. */
const isDateline = (sentence: string, start: number, end: number): boolean =>
  start === 0 && /^\s?[–—(]/u.test(sentence.slice(end));

/** The names of a sentence that are known beforehand, the dossier's own among them. */
export const knownNames = (sentence: string, words: readonly Word[], book: NameBook, language: Language): Mention[] => {
  const found: Mention[] = [];
  for (const word of words) {
    if (found.some((other) => overlaps(word, other))) continue;
    const tail = regionOf.exec(word.text)?.[0].length ?? 0;
    const start = word.start + tail;
    const known = book.at(sentence, start, word.text.slice(tail)) ?? shoutedPlace(word, book);
    if (!known || (known.text === known.text.toLowerCase() && known.rule !== nameRules.own)) continue;
    const end = start + known.text.length;
    const isAmericanAdjective =
      /^(?:US|U\.S\.?)$/.test(known.text) &&
      /^ \p{L}/u.test(sentence.slice(end)) &&
      !/^ (?:and|has|is|will|would|said|says|had|was|or|to|does|have|in|with|on|that|by|from|for|did|also|may|could|believes|wants|warned)(?!\p{L})/u.test(
        sentence.slice(end),
      );
    if (isAmericanAdjective) continue;
    // "West Flanders", "Secretary Austin": part of another name.
    if (known.actor === 'west' && /^ \p{Lu}/u.test(sentence.slice(end))) continue;
    const title = /(\p{L}[\p{L}-]+)\.?\s$/u.exec(sentence.slice(0, start))?.[1]?.toLowerCase() ?? '';
    if (known.type === 'place' && nameWords[language].offices.has(title)) continue;
    const isPlace =
      (known.rule === nameRules.capital || known.type === 'government') &&
      (placeLead[language].test(sentence.slice(0, start)) || isDateline(sentence, start, end)) &&
      isCapitalName(known.text);
    found.push({
      start,
      end,
      rule: isPlace ? nameRules.place : known.rule,
      actor: isPlace ? keyOf(known.text) : known.actor,
      name: known.name,
      type: isPlace ? 'place' : known.type,
      named: true,
    });
  }
  return found;
};
