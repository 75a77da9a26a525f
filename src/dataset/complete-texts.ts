import { completeText, languages, type Text } from '@/domain/text';
import type { Dataset } from './format';
import { finish, type Steps } from './steps';

/** Lists in which nothing is told in words of ours. */
const wordless: ReadonlySet<string> = new Set(['evidence', 'mentions', 'aliases', 'aliasArticles', 'participants']);

/** Objects between two steps. */
const stretch = 2_000;

/** Texts are told by their form, an object of nothing but words; what else has it takes no harm from being taken for one. */
function* eachText(value: object, look: (text: Text) => void): Steps<void> {
  const waiting: object[] = [value];
  let count = 0;
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    // How many there are is not known beforehand.
    if (++count % stretch === 0) yield 0;
    if (Array.isArray(one)) {
      for (const item of one) if (typeof item === 'object' && item !== null) waiting.push(item);
      continue;
    }
    let isWords = true;
    for (const key in one) {
      const value = (one as Record<string, unknown>)[key];
      if (typeof value === 'string') continue;
      isWords = false;
      if (typeof value === 'object' && value !== null && !wordless.has(key)) waiting.push(value);
    }
    if (isWords) look(one as Text);
  }
}

const completeSteps = (value: object, order: readonly string[]): Steps<void> =>
  eachText(value, (text) => completeText(text, order));

/** Lets every text within answer for the languages of the product, by the first that it has in this order. */
export const completeWithin = (value: object, order: readonly string[]): void => finish(completeSteps(value, order));

/** Lets every text answer for the languages of the product, where one is lacking by another that is there. */
export const completeTexts = (dataset: Dataset): Steps<void> => completeSteps(dataset, dataset.dossier.languages ?? []);

/** A dataset that says which languages it is told in, if it is not told in all of the product. */
export const withLanguages = (dataset: Dataset): Dataset => finish(languageSteps(dataset));

/** The same, step by step. */
export function* languageSteps(dataset: Dataset): Steps<Dataset> {
  if (dataset.dossier.languages) return dataset;
  const found = new Set<string>();
  let isPartial = false;
  yield* eachText(dataset, (text) => {
    const tags = Object.keys(text);
    const own = languages.filter((lang) => tags.includes(lang));
    // An object of words that is no text has fields that are no languages.
    if (own.length === 0 && tags.some((tag) => tag.length > 3)) return;
    if (own.length < languages.length) isPartial = true;
    for (const tag of tags) found.add(tag);
  });
  return isPartial ? { ...dataset, dossier: { ...dataset.dossier, languages: [...found] } } : dataset;
}
