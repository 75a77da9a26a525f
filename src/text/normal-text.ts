import { Turns, type Watch } from './turns';

/** A text with its harmless differences taken out, and where each of its UTF-16 code units came from. */
export interface NormalText {
  readonly text: string;
  /** Start in the given text of what became this unit. */
  readonly from: Uint32Array;
  /** End in the given text of what became this unit. */
  readonly to: Uint32Array;
}

/** The spaces of a normal text that part paragraphs in the given one: blank lines, or line ends where there are none. */
export function paragraphBreaks({ text, from, to }: NormalText, given: string): ReadonlySet<number> {
  const lines = (at: number): number => given.slice(from[at], to[at]).split('\n').length - 1;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const blank = spaces.filter((at) => lines(at) > 1);
  return new Set(blank.length > 0 ? blank : spaces.filter((at) => lines(at) > 0));
}

/** Without byte order mark and with plain line ends: what an attached text is shown as. */
export const cleanText = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

const invisible = /^[\u00ad\u200b\ufeff]$/u;
const space = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]$/u;
const mark = /^\p{M}$/u;
/** So many units are read in one go; a letter with more marks than that is no letter. */
const stretch = 5_000;
const mostMarks = 64;

/**
 * Takes out what copying a text may change without changing what it says. The whole list: byte order marks, zero-width
 * spaces and soft hyphens go; every run of white space, line ends among it, becomes one space; letters are composed
 * (NFC). Quotation marks are treated apart, in quote-variants.ts. Letters, digits, case, punctuation and the order of
 * words are never touched.
 */
function* normalize(given: string): Generator<number, NormalText> {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (text: string, start: number, end: number): void => {
    for (let i = 0; i < text.length; i++) {
      units.push(text.charAt(i));
      from.push(start);
      to.push(end);
    }
  };
  let cluster = '';
  let clusterStart = 0;
  let clusterEnd = 0;
  const flush = (): void => {
    if (cluster !== '') put(cluster.normalize('NFC'), clusterStart, clusterEnd);
    cluster = '';
  };
  let at = 0;
  let told = 0;
  for (const character of given) {
    if (at - told >= stretch) {
      told = at;
      yield at;
    }
    const end = at + character.length;
    if (invisible.test(character)) {
      // Nothing to see.
    } else if (space.test(character)) {
      flush();
      if (units.length > 0 && units.at(-1) !== ' ') put(' ', at, end);
      else if (units.length > 0) to[to.length - 1] = end;
    } else if (cluster !== '' && cluster.length < mostMarks && mark.test(character)) {
      cluster += character;
      clusterEnd = end;
    } else {
      flush();
      cluster = character;
      clusterStart = at;
      clusterEnd = end;
    }
    at = end;
  }
  flush();
  if (units.at(-1) === ' ') units.pop();
  return { text: units.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

export function normalText(given: string): NormalText {
  const work = normalize(given);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in turns, so that the page stays alive. */
export async function normalTextInTurns(given: string, watch: Watch): Promise<NormalText> {
  const turns = new Turns(watch);
  const work = normalize(given);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (turns.isDue) await turns.take(value / given.length);
  }
}
