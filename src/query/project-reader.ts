import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Article, DigestSentence } from '@/domain/article';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import { evidenceOf } from '@/domain/evidence';
import type { Question } from '@/domain/question';
import { type AnswerDetail, answersOf, answersTo } from './claim-answers';
import type { Projection } from './project';
import { projectQuotes, type Quote } from './project-evidence';

export interface ReaderSentence {
  readonly sentence: DigestSentence;
  /** Its number in the article, from 1. */
  readonly ordinal: number;
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
}

interface NoteBase {
  /** The numbers of the sentences of this article that support it. */
  readonly ordinals: readonly number[];
  /** Already noted at an earlier paragraph. */
  readonly again: boolean;
}

interface NoteAnswer extends AnswerDetail {
  /** Where the other claim stands in this article. */
  readonly ordinals: readonly number[];
}

export interface EventNote extends NoteBase {
  readonly kind: 'event';
  readonly id: string;
  readonly event: Event;
}

export interface ClaimNote extends NoteBase {
  readonly kind: 'claim';
  readonly id: string;
  readonly claim: Claim;
  readonly answers: readonly NoteAnswer[];
  /** Answers of one claimant and one kind are told once. */
  readonly answeredBy: readonly NoteAnswer[];
  /** Questions of number to which other claims give another version. */
  readonly questions: readonly Question[];
}

export type ReaderNote = EventNote | ClaimNote;

export interface ReaderParagraph {
  readonly number: number;
  readonly sentences: readonly ReaderSentence[];
  readonly notes: readonly ReaderNote[];
}

export interface ReaderProjection {
  readonly article: Article;
  readonly number: number;
  readonly paragraphs: readonly ReaderParagraph[];
  /** The sentences that are marked, in order. */
  readonly marked: readonly string[];
  /** How many events and claims of this article do not fit the filters. */
  readonly hidden: number;
}

/** The other articles' sentences about one event or claim. */
interface Elsewhere {
  readonly kind: 'event' | 'claim';
  readonly item: Event | Claim;
  readonly quotes: readonly Quote[];
}

type Found = { readonly kind: 'event'; readonly item: Event } | { readonly kind: 'claim'; readonly item: Claim };

const itemsAt = (index: DatasetIndex, sentence: string): Found[] => {
  const found = new Map<string, Found>();
  for (const { kind, id } of index.supportOf.get(sentence) ?? []) {
    const event = kind === 'event' && index.events.get(id);
    const claim = kind === 'claim' && index.claims.get(id);
    if (event) found.set(`event ${id}`, { kind: 'event', item: event });
    if (claim) found.set(`claim ${id}`, { kind: 'claim', item: claim });
  }
  return [...found.values()];
};

const mergeAnswers = (answers: readonly NoteAnswer[]): NoteAnswer[] =>
  [...Map.groupBy(answers, ({ claimant, how }) => `${how} ${claimant?.id}`).values()].flatMap(([first, ...others]) =>
    first
      ? {
          ...first,
          ordinals: [...new Set([first, ...others].flatMap(({ ordinals }) => ordinals))].sort((a, b) => a - b),
        }
      : [],
  );

const keptIn = ({ articles }: Projection, id: string): ReadonlySet<string> =>
  new Set(
    articles
      .filter(({ article }) => article.id === id)
      .flatMap(({ sentences }) => sentences.flatMap(({ supports }) => supports.map((ref) => `${ref.kind} ${ref.id}`))),
  );

/**
 * An article as it is read: its paragraphs with what their sentences support. What does not fit the filters is not
 * marked, unless `all` is asked for.
 */
export function projectReader(
  index: DatasetIndex,
  projection: Projection,
  id: string,
  all = false,
): ReaderProjection | null {
  const article = index.articles.get(id);
  if (!article) return null;
  const kept = keptIn(projection, id);
  const everything = article.digest.map((sentence) => itemsAt(index, sentence.id));
  const fits = ({ kind, item }: Found): boolean => all || kept.has(`${kind} ${item.id}`);
  const sentences = article.digest.map((sentence, i): ReaderSentence & { items: Found[] } => {
    const items = (everything[i] ?? []).filter(fits);
    return {
      sentence,
      ordinal: i + 1,
      items,
      events: items.flatMap((found) => (found.kind === 'event' ? found.item : [])),
      claims: items.flatMap((found) => (found.kind === 'claim' ? found.item : [])),
    };
  });
  const ordinalsOf = (itemId: string): number[] =>
    everything.flatMap((items, i) => (items.some(({ item }) => item.id === itemId) ? i + 1 : []));
  const placed = (answers: readonly AnswerDetail[]): NoteAnswer[] =>
    answers.map((answer) => ({ ...answer, ordinals: ordinalsOf(answer.claim.id) }));
  const noted = new Set<string>();
  const noteOf = (found: Found): ReaderNote => {
    const { id: itemId } = found.item;
    const key = `${found.kind} ${itemId}`;
    const base = { id: itemId, ordinals: ordinalsOf(itemId), again: noted.has(key) };
    noted.add(key);
    if (found.kind === 'event') return { ...base, kind: 'event', event: found.item };
    return {
      ...base,
      kind: 'claim',
      claim: found.item,
      answers: placed(answersOf(index, found.item)),
      answeredBy: mergeAnswers(placed(answersTo(index, found.item))),
      questions:
        found.item.quantity === null
          ? []
          : index.dataset.questions.filter(({ claims }) => claims.length > 1 && claims.includes(itemId)),
    };
  };
  const paragraphs = [...Map.groupBy(sentences, ({ sentence }) => sentence.paragraph)].map(([number, own]) => {
    const items = new Map(own.flatMap((one) => one.items.map((found) => [`${found.kind} ${found.item.id}`, found])));
    return { number, sentences: own.map(({ items: _, ...rest }) => rest), notes: [...items.values()].map(noteOf) };
  });
  const shown = new Set(everything.flat().map(({ kind, item }) => `${kind} ${item.id}`));
  return {
    article,
    number: index.numberOf.get(id) ?? 0,
    paragraphs,
    marked: sentences.filter(({ items }) => items.length > 0).map(({ sentence }) => sentence.id),
    hidden: [...shown].filter((key) => !kept.has(key)).length,
  };
}

/** For each event and claim of this sentence that other articles carry too: where they do. */
export function projectElsewhere(index: DatasetIndex, sentence: string): Elsewhere[] {
  const here = index.sentences.get(sentence)?.article.id;
  return itemsAt(index, sentence).flatMap(({ kind, item }): Elsewhere[] => {
    const evidence = evidenceOf(item);
    const quotes = projectQuotes(
      index,
      evidence.filter(({ article }) => article !== here).map(({ digest }) => digest),
    );
    return quotes.length > 0 ? [{ kind, item, quotes }] : [];
  });
}
