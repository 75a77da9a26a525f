import type { Language } from '@/domain/text';
import { wordsOf } from './words';

/** With a capital in front and a full stop behind, as a sentence stands. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  const start = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]['"’”)]?$/.test(start) ? start : `${start}.`;
}

/** A note by its authors speaks of articles by id; a reader knows them by number. */
export function nameArticles(text: string, numberOf: ReadonlyMap<string, number>, lang: Language): string {
  return text.replace(/\b[a-z]\d{3}\b/g, (id) => {
    const number = numberOf.get(id);
    return number === undefined ? id : wordsOf(lang).articles.inArticle(number);
  });
}
