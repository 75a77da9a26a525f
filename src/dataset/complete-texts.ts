import { completeText } from '@/domain/text';
import type { Dataset } from './format';

/**
 * Every text of a dataset answers for the languages of the product, where one is lacking by another that is there.
 * Texts are told by their form, an object of nothing but words; what else has it takes no harm.
 */
export function completeTexts(dataset: Dataset): void {
  const order = dataset.dossier.languages ?? [];
  const waiting: object[] = [dataset];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    let isWords = !Array.isArray(one);
    for (const value of Object.values(one)) {
      if (typeof value === 'object' && value !== null) waiting.push(value);
      isWords &&= typeof value === 'string';
    }
    if (isWords) completeText(one, order);
  }
}
