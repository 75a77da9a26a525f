import type { Language } from '@/domain/text';

/** A stretch that a person marked: A an actor, P a place, D a date, Q a quantity; what it is stands after the bar. */
export interface Mark {
  readonly kind: 'A' | 'P' | 'D' | 'Q';
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A sentence and who, by the reader's judgement, claims what it says; null where it claims nothing. */
export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly claimant: string | null;
}

export interface MarkedText {
  readonly title: string;
  readonly language: Language;
  readonly published: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly sentences: readonly ReadSentence[];
}

const mark = /\[(?<kind>[APDQ]):(?<words>[^|\]]+)(?:\|(?<value>[^\]]*))?\]/g;

/**
 * Reads a text drawn with its reading. One sentence a line; a blank line parts paragraphs. `[D:on Friday|2023-06-09]` marks
 * words; after `=>` at the end of a line stands who claims it: words of a mark, "narrator", or "-" for nobody.
 */
export function readMarked(title: string, language: Language, published: string, drawn: string): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  const sentences: ReadSentence[] = [];
  for (const line of drawn.trim().split('\n')) {
    const [words = '', claimant = '-'] = line.trim().split(/\s*=>\s*/);
    if (words === '') {
      text = `${text.trimEnd()}\n\n`;
      continue;
    }
    const start = text.length;
    let last = 0;
    for (const match of words.matchAll(mark)) {
      const { kind = 'A', words: marked = '', value = '' } = match.groups ?? {};
      text += words.slice(last, match.index);
      marks.push({ kind: kind as Mark['kind'], start: text.length, end: text.length + marked.length, value });
      text += marked;
      last = match.index + match[0].length;
    }
    text += words.slice(last);
    sentences.push({ start, end: text.length, claimant: claimant === '-' ? null : claimant });
    text += ' ';
  }
  return { title, language, published, text: text.trimEnd(), marks, sentences };
}
