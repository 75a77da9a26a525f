import type { Language } from '@/domain/text';
import type { NumberWords } from './number-words';
import { anyOf } from './pattern';
import { numberWords } from './vocabulary';

const digitsSource = ({ group, point }: NumberWords): string =>
  `\\d{1,3}(?:[${group}\\s\\u202f]\\d{3})+(?![\\d])|\\d+(?:[${point}]\\d+)?(?:[.,]\\d{1,2}(?!\\d))?`;

// A Dutch article in front of "honderd" is no number; "een" alone is taken up by the rules that want it.
const wordsSource = ({ digits, scales, joint }: NumberWords): string => {
  const word = anyOf([...digits.keys(), ...scales.keys()].filter((each) => each.length > 2));
  return `(?:${word}|een(?=en|ën)|(?:een|a)(?= (?:${anyOf(scales.keys())})))(?:${joint}${word})*`;
};

/** The source of a pattern for a number in figures or words, without an article that stands for one. */
export const plainNumberSource = (language: Language): string => {
  const words = numberWords[language];
  const scale = `(?:[ -]?(?:${anyOf(words.scales.keys())})(?!\\p{L}))?`;
  return `(?:(?:${digitsSource(words)})${scale}|${wordsSource(words)})`;
};

/** As `plainNumberSource`, and "een", "a", "an" as well. */
export const numberSource = (language: Language): string =>
  `(?:${plainNumberSource(language)}|${anyOf(numberWords[language].one)})`;

const readDigits = (text: string, { group, point }: NumberWords): number | null => {
  const grouped = new RegExp(`^\\d{1,3}(?:[${group}\\s\\u202f]\\d{3})+$`);
  if (grouped.test(text)) return Number(text.replace(/\D/g, ''));
  const plain = text.replace(point, '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};

const readWords = (text: string, words: NumberWords): number | null => {
  if (text === '') return 0;
  const scale = [...words.scales].sort((a, b) => b[1] - a[1]).find(([name]) => name.length > 2 && text.includes(name));
  if (scale) {
    const at = text.indexOf(scale[0]);
    const before = readWords(text.slice(0, at), words);
    const after = readWords(text.slice(at + scale[0].length).replace(/^(?:en|and)/, ''), words);
    return before === null || after === null ? null : (before === 0 ? 1 : before) * scale[1] + after;
  }
  const own = words.digits.get(text);
  if (own !== undefined) return own;
  for (const [name, value] of words.digits) {
    if (!text.startsWith(name)) continue;
    const rest = readWords(text.slice(name.length).replace(/^(?:ën|en|and)/, ''), words);
    if (rest !== null) return value + rest;
  }
  return null;
};

/** What a number in figures or words amounts to; null where the words are no number. */
export function parseNumber(text: string, language: Language): number | null {
  const words = numberWords[language];
  const lower = text.trim().toLowerCase();
  if (lower === '') return null;
  if (words.one.includes(lower)) return 1;
  const match = /^([\d.,\s\u202f]*\d)[ -]?(\p{L}*)$/u.exec(lower);
  if (match) {
    const figure = readDigits(match[1] ?? '', words);
    const scale = match[2] ? words.scales.get(match[2]) : 1;
    return figure === null || scale === undefined ? null : figure * scale;
  }
  return readWords(lower.replace(/^(?:een|a)\s/u, '').replace(/[\s-]/g, ''), words);
}
