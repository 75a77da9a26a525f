import { type Header, proposeHeader } from '@/annotate/propose-header';
import { readEdtf } from '@/annotate/read-edtf';
import type { Language } from '@/domain/text';
import { type Handed, originalLimits, type Refusal, readHanded } from '@/query/read-attached';
import { looksLikeHtml } from '@/text/looks-like-html';
import { cleanText } from '@/text/normal-text';

/** A text that was handed over, with what it says of itself and what a person makes of that. */
export interface GivenText {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly refusal: Refusal | null;
  readonly header: Header | null;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly isConfirmed: boolean;
  readonly language: Language;
  readonly speaker: string;
}

let count = 0;

const blank = (name: string, language: Language): GivenText => ({
  key: `${++count}`,
  name,
  text: '',
  refusal: null,
  header: null,
  title: '',
  outlet: '',
  published: '',
  isConfirmed: false,
  language,
  speaker: '',
});

/** The title is the reader’s own; what the text has is only proposed, so far as it is short, and shows where it was cut. */
const longestTitle = 40;

const shortened = (title: string): string =>
  title.length <= longestTitle
    ? title
    : `${title
        .slice(0, longestTitle)
        .replace(/\s+\S*$/u, '')
        .slice(0, longestTitle - 1)}…`;

/** Reads what was handed over as originals are read; HTML is read as its words. */
export async function readGiven(handed: Handed, language: Language): Promise<GivenText> {
  const base = blank(handed.name, language);
  const read = await readHanded(handed);
  if (!read.ok) return { ...base, refusal: read.refusal };
  const raw = cleanText(read.content);
  let text = raw;
  if (looksLikeHtml(raw)) {
    const parser = await import('@/text/html-to-text').catch(() => null);
    if (!parser) return { ...base, refusal: 'no-parser' };
    const words = await parser.htmlToTextInTurns(raw, {});
    if (words === null) return { ...base, refusal: 'too-deep' };
    text = words;
  }
  if (text.trim() === '') return { ...base, refusal: 'empty' };
  if (text.length > originalLimits.letters) return { ...base, refusal: 'too-long' };
  const header = proposeHeader(raw, text, handed.name);
  return {
    ...base,
    text,
    header,
    title: shortened(header.title?.value ?? handed.name.replace(/\.\w+$/, '')),
    outlet: header.outlet?.value ?? '',
    published: header.published?.value.first ?? '',
    language: header.language ?? language,
  };
}

/** Its day is one, with both ends, and a person has said so. */
export const isDated = ({ published }: Pick<GivenText, 'published'>): boolean => {
  const when = readEdtf(published);
  return when !== null && when.start !== null && when.end !== null;
};

export const isReady = (given: GivenText): boolean =>
  given.refusal === null && isDated(given) && given.isConfirmed && given.title.trim() !== '';
