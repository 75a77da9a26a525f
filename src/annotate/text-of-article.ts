import type { Dataset } from '@/dataset/format';
import { type Language, languages } from '@/domain/text';
import { blankLinks, splitSentences } from '@/draft/split-sentences';
import { overlaps, type Range } from '@/text/range';
import { sha256 } from '@/text/sha256';
import type { AnnotatedText, OwnSentence } from './session';

/** A copy of an article as a reader has it, and where the stretches that the digest retells are in it. */
export interface Copy {
  readonly isExact: boolean;
  readonly text: string;
  readonly sentences: ReadonlyMap<string, Range>;
}

/** The language of the rules in which a text can be drafted, if it is one of theirs. */
const draftedIn = (tag: string): Language | null =>
  languages.find((one) => tag === one || tag.startsWith(`${one}-`)) ?? null;

/** What of a stretch no other takes. */
const without = (stretch: Range, taken: readonly Range[]): Range[] =>
  taken
    .filter((one) => overlaps(one, stretch))
    .reduce<Range[]>(
      (left, { start, end }) =>
        left.flatMap((one) =>
          [
            { start: one.start, end: Math.min(one.end, start) },
            { start: Math.max(one.start, end), end: one.end },
          ].filter((part) => part.start < part.end),
        ),
      [stretch],
    );

/** The places of the article as it was read, with the words of the copy where they are the same and nothing where not. */
function asRead({ length }: { readonly length: number }, told: readonly OwnSentence[]): string {
  let text = '';
  for (const { start, text: words } of told) text = text.padEnd(start) + words;
  return text.padEnd(length);
}

/**
 * An article of a dossier that is there, as it can be marked: the stretches of its digest under their ids, and between them
 * the sentences that nothing retells yet. Of a copy that differs only what is the same, letter for letter; null where that
 * is nothing.
 */
export function textOfArticle(
  { articles, retired }: Dataset,
  id: string,
  copy: Copy,
  language: Language,
): AnnotatedText | null {
  const article = articles.find((one) => one.id === id);
  if (!article) return null;
  const { published, digest, source } = article;
  const rules = draftedIn(article.language);
  const told: OwnSentence[] = [];
  for (const sentence of [...digest].sort((a, b) => a.start - b.start)) {
    const at = copy.sentences.get(sentence.id);
    const words = at ? copy.text.slice(at.start, at.end) : '';
    const isSame = copy.isExact || sha256(words) === sentence.sha256;
    const isFree = sentence.start >= (told.at(-1)?.end ?? 0) && sentence.end - sentence.start === words.length;
    if (isSame && isFree && words !== '')
      told.push({
        id: sentence.id,
        start: sentence.start,
        end: sentence.end,
        text: words,
        paragraph: sentence.paragraph,
      });
  }
  const text = copy.isExact ? copy.text : asRead(source, told);
  const taken = new Set([...digest, ...retired].map((one) => one.id));
  let number = digest.length;
  const nextId = (): string => {
    do number++;
    while (taken.has(`${id}-s${number}`));
    return `${id}-s${number}`;
  };
  const between = copy.isExact ? splitSentences(blankLinks(text), article.language) : [];
  const untold = between
    .flatMap((sentence) => without(sentence, told))
    .flatMap(({ start, end }): Omit<OwnSentence, 'id'>[] => {
      const words = text.slice(start, end);
      const from = start + words.length - words.trimStart().length;
      const paragraph = told.findLast((one) => one.start < start)?.paragraph ?? 1;
      return /\p{L}/u.test(words)
        ? [{ start: from, end: from + words.trim().length, text: words.trim(), paragraph }]
        : [];
    })
    .map((one) => ({ ...one, id: nextId() }));
  const sentences = [...told, ...untold].sort((a, b) => a.start - b.start);
  return sentences.length === 0
    ? null
    : {
        article: id,
        text,
        language: rules ?? language,
        speaker: null,
        published: { first: published.start ?? published.end ?? '', last: published.end ?? published.start ?? '' },
        sentences,
        // What no rule reads has no proposals.
        draft: rules === null ? { sentences: [], proposals: [] } : null,
      };
}
