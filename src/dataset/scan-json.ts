import { finish, type Steps } from './steps';

/** What a walk over the letters of a JSON text tells before it is parsed. */
interface JsonScan {
  readonly depth: number;
  /** As many values as the text can hold: what separates them, counted. */
  readonly values: number;
  /** The most names in one object, of those that do not lie very deep. */
  readonly names: number;
  /** It ends within a string, a list or an object that it began: cut off, rather than written wrongly. */
  readonly isCutOff: boolean;
}

const [quotation, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Letters between two steps. */
const stretch = 262_144;

/** Deeper no file is opened. */
const levels = 128;

/** Walks over the letters once, whether they are JSON or not. */
export function* scanSteps(text: string): Steps<JsonScan> {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  let names = 0;
  const namesAt = new Uint32Array(levels);
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
      namesAt[depth] = 0;
    } else if (letter === closeObject || letter === closeList) depth--;
    else if (letter === comma) values++;
    else if (letter === colon) {
      values++;
      const count = (namesAt[depth] ?? 0) + 1;
      namesAt[depth] = count;
      names = Math.max(names, count);
    }
  }
  return { depth: deepest, values, names, isCutOff: inString || depth > 0 };
}

export const scanJson = (text: string): JsonScan => finish(scanSteps(text));
