import { finish, type Steps } from './steps';

const [quotation, backslash] = [0x22, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Letters between two steps. */
const stretch = 262_144;

/** Where the items of the lists of a file begin and end: what lies in braces or brackets in a list in the whole. */
function* findItems(text: string): Steps<[number, number][]> {
  const items: [number, number][] = [];
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
      if (depth === 3 && isInList) items.push([begin, i + 1]);
      depth--;
    }
  }
  return items;
}

/**
 * The same as `JSON.parse`, item by item of the lists of a file: in the place of each item stands its number, and what
 * is left is a short text. A text that is not JSON in its parts is none in the whole, and `JSON.parse` says why.
 */
export function* parseSteps(text: string): Steps<unknown> {
  const found = findItems(text);
  let step = found.next();
  for (; !step.done; step = found.next()) yield step.value / 3;
  const items = step.value;
  const rest: string[] = [];
  const parsed: unknown[] = [];
  let at = 0;
  let whole: unknown;
  try {
    for (const [i, [begin, end]] of items.entries()) {
      rest.push(text.slice(at, begin), `[${i}]`);
      parsed.push(JSON.parse(text.slice(begin, end)));
      at = end;
      yield 1 / 3 + ((2 / 3) * end) / text.length;
    }
    whole = JSON.parse(rest.join('') + text.slice(at));
  } catch {
    return JSON.parse(text);
  }
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return whole;
  for (const list of Object.values(whole)) {
    if (!Array.isArray(list)) continue;
    for (const [i, item] of list.entries()) if (Array.isArray(item)) list[i] = parsed[item[0]];
  }
  return whole;
}

export const parseJson = (text: string): unknown => finish(parseSteps(text));
