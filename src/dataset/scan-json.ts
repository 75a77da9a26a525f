import { finish, type Steps } from './steps';

/** What a walk over the letters of a JSON text tells before it is parsed. */
export interface JsonScan {
  readonly depth: number;
  /** As many values as the text can hold: what separates them, counted. */
  readonly values: number;
  /** It ends within a string, a list or an object that it began: cut off, rather than written wrongly. */
  readonly isCutOff: boolean;
}

const [quotation, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Letters between two steps. */
const stretch = 262_144;

/** Walks over the letters once, whether they are JSON or not. */
export function* scanSteps(text: string): Steps<JsonScan> {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    if (i % stretch === 0) yield i / text.length;
    const letter = text.charCodeAt(i);
    if (inString) {
      if (letter === backslash) i++;
      else if (letter === quotation) inString = false;
    } else if (letter === quotation) inString = true;
    else if (letter === openObject || letter === openList) {
      values++;
      deepest = Math.max(deepest, ++depth);
    } else if (letter === closeObject || letter === closeList) depth--;
    else if (letter === comma || letter === colon) values++;
  }
  return { depth: deepest, values, isCutOff: inString || depth > 0 };
}

export const scanJson = (text: string): JsonScan => finish(scanSteps(text));
