import type { Language } from '@/domain/text';
import { draft } from '@/draft/draft';

/** What a draft proposes for the claims of a text and whose its numbers are, in the words of the claim cases. */
export function tellClaims(text: string, language: Language): { claims: string[]; whose: string[]; rules: string[] } {
  const published = { first: '2023-06-14', last: '2023-06-14' };
  const { proposals } = draft({ text, language, published, actors: [], speaker: null });
  return {
    claims: proposals.flatMap((each) =>
      each.kind === 'claim'
        ? [
            `${each.claim}${each.measure === null ? '' : `, ${each.measure}`} by ${each.claimant}, ${each.modality}${each.conditional ? ', if' : ''}`,
          ]
        : [],
    ),
    whose: proposals.flatMap((each) =>
      each.kind === 'quantity' && each.subject ? [`${each.wording} of ${each.subject}`] : [],
    ),
    rules: proposals.map(({ rule }) => rule),
  };
}
