import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Article, DigestSentence } from '@/domain/article';
import type { Evidence } from '@/domain/evidence';

/** A digest sentence as it is shown where it is evidence. */
export interface Quote {
  readonly article: Article;
  /** The article's number by publication, from 1. */
  readonly number: number;
  readonly sentence: DigestSentence;
  /** The sentence's number in its article, from 1. */
  readonly ordinal: number;
}

/** Each of these sentences once, by publication and place; ids that name no sentence are left out. */
export function projectQuotes(index: DatasetIndex, sentences: Iterable<string>): Quote[] {
  return [...new Set(sentences)]
    .flatMap((id): Quote[] => {
      const place = index.sentences.get(id);
      const number = place && index.numberOf.get(place.article.id);
      return place && number !== undefined ? [{ ...place, number }] : [];
    })
    .sort((a, b) => a.number - b.number || a.ordinal - b.ordinal);
}

/** The sentences in which this evidence lies. */
export const projectEvidence = (index: DatasetIndex, evidence: readonly Evidence[]): Quote[] =>
  projectQuotes(
    index,
    evidence.map(({ digest }) => digest),
  );

/** How many articles these sentences are from. */
export const articlesOf = (quotes: readonly Quote[]): number => new Set(quotes.map(({ number }) => number)).size;
