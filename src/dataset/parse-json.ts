import { finish, type Steps } from './steps';

const [quotation, backslash] = [0x22, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Letters between two steps. */
const stretch = 262_144;
/** Letters that are read twice without harm. */
const short = 1_000_000;

interface Items {
  readonly items: readonly (readonly [begin: number, end: number])[];
  /** The letters of the longest, and of all that lies in none: so much is read in one go. */
  readonly longest: number;
}

/** Where the items of the lists of a file begin and end: what lies in braces or brackets in a list in the whole. */
export function* findItems(text: string): Steps<Items> {
  const items: [number, number][] = [];
  let [longest, rest] = [0, text.length];
  let depth = 0;
  let inString = false;
  let isObject = false;
  let isInList = false;
  let begin = 0;
  for (let i = 0; i < text.length; i++) {
    if (i % stretch === 0) yield i / text.length;
    const letter = text.charCodeAt(i);
    if (inString) {
      if (letter === backslash) i++;
      else if (letter === quotation) inString = false;
    } else if (letter === quotation) inString = true;
    else if (letter === openObject || letter === openList) {
      depth++;
      if (depth === 1) isObject = letter === openObject;
      if (depth === 2) isInList = isObject && letter === openList;
      if (depth === 3 && isInList) begin = i;
    } else if (letter === closeObject || letter === closeList) {
      if (depth === 3 && isInList) {
        items.push([begin, i + 1]);
        longest = Math.max(longest, i + 1 - begin);
        rest -= i + 1 - begin;
      }
      depth--;
    }
  }
  return { items, longest: Math.max(longest, rest) };
}

/**
 * The same as `JSON.parse`, item by item of the lists of a file: in the place of each item stands its number, and what
 * is left is a short text. A text that is not JSON in its parts is none in the whole, and `JSON.parse` says why.
 */
export function* parseSteps(text: string, { items }: Items): Steps<unknown> {
  const rest: string[] = [];
  const parsed: unknown[] = [];
  let at = 0;
  let whole: unknown;
  try {
    for (const [i, [begin, end]] of items.entries()) {
      rest.push(text.slice(at, begin), `[${i}]`);
      parsed.push(JSON.parse(text.slice(begin, end)));
      at = end;
      yield end / text.length;
    }
    whole = JSON.parse(rest.join('') + text.slice(at));
  } catch (error) {
    // Of a short text the whole is named in the message, and of a long one the part.
    if (text.length > short) throw error;
    return JSON.parse(text);
  }
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return whole;
  for (const list of Object.values(whole)) {
    if (!Array.isArray(list)) continue;
    for (const [i, item] of list.entries()) if (Array.isArray(item)) list[i] = parsed[item[0]];
  }
  return whole;
}

export const parseJson = (text: string): unknown => finish(parseSteps(text, finish(findItems(text))));
