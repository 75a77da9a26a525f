import type { Range } from '@/text/range';
export interface Sentence extends Range {
  readonly text: string;
  /** Counts from one; a line of its own is a paragraph. */
  readonly paragraph: number;
}

const abbreviation =
  /(?:^|[\s("“‘])(?:dr|drs|mr|mrs|ms|ir|ing|prof|jr|sr|st|ca|nr|bijv|bv|o\.a|e\.a|m\.n|n\.a\.v|i\.v\.m|resp|lt|kol|gen|col|maj|capt|sen|rep|gov|sgt|adm|vs|no|inc|co|corp|ltd|jan|feb|mar|mrt|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|art|blz|p|pp|[A-Z]|U\.S|U\.K|E\.U|U\.N|a\.m|p\.m|Ph\.D)\.\s*$/i;

/** Links and addresses say nothing of what the text says: blanked, so that offsets stay. */
export const blankLinks = (text: string): string =>
  text
    .replace(/\]\((?:https?:)?[^)\s]*\)/g, (found) => ' '.repeat(found.length))
    .replace(/https?:\/\/\S+/g, (found) => ' '.repeat(found.length));

const stamp =
  /(?<=^[ \t]*|[.!?][”’»"]?[ \t]+)(?:[01]?\d|2[0-4])(?:[.:h][0-5]\d(?: ?(?:uur|u|[ap]\.?m\.?|GMT|BST|CET|CEST))?| ?[ap]\.?m\.?)(?:[ \t]*[-–—:|][ \t]+|[ \t]*$)/gimu;

/** The times before what a live report tells, "08.12 uur – ": when it was written down, not what it says. */
export const blankStamps = (text: string): string => text.replace(stamp, (found) => ' '.repeat(found.length));

const trimmed = (text: string, start: number, end: number, paragraph: number, at = 0): Sentence => {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = Math.max(from, end - (words.length - words.trimEnd().length));
  return { start: at + from, end: at + to, text: text.slice(from, to), paragraph };
};

/** No sentence that somebody wrote is so long; what has no full stops at all, as a table or a log, is read in pieces. */
const longest = 1_500;

/** Cut after a space, or where none is within so many letters. */
function* inPieces({ start, text, paragraph }: Sentence): Generator<Sentence> {
  for (let from = 0; from < text.length; ) {
    const most = from + longest;
    const space = most < text.length ? text.lastIndexOf(' ', most) : text.length;
    const to = space > from ? space : Math.min(most, text.length);
    yield trimmed(text, from, to, paragraph, start);
    from = to;
  }
}

/** The sentences of a text in a language by its tag, each within its line; an abbreviation or a small letter after a full stop ends none. */
export function splitSentences(text: string, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const found: Sentence[] = [];
  let lineStart = 0;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraph++;
    let from: number | null = null;
    for (const { index, segment } of segmenter.segment(line)) {
      const end = index + segment.length;
      from ??= index;
      const next = line.slice(end);
      if (/^[\p{Ll}\d]/u.test(next) || (abbreviation.test(segment) && /^[\p{L}\d]/u.test(next))) continue;
      // A closing mark that was left to the next segment belongs here.
      if (/^[”’»"]\s*[,\p{Ll}]/u.test(next)) continue;
      found.push(trimmed(text, lineStart + from, lineStart + end, paragraph));
      from = null;
    }
    if (from !== null) found.push(trimmed(text, lineStart + from, lineStart + line.length, paragraph));
    lineStart += line.length + 1;
  }
  return found.flatMap((one) => [...inPieces(one)]).filter(({ start, end }) => start < end);
}
