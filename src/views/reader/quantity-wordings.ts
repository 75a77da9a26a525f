import type { Claim } from '@/domain/claim';
import type { Language } from '@/domain/text';

/** How claims word their numbers, as it stands within a sentence and at its head. */
export const quantityWordings = (claims: readonly Claim[], lang: Language): string[] =>
  claims.flatMap(({ quantity }) => {
    const wording = quantity?.wording[lang];
    return wording === undefined ? [] : [...new Set([wording, wording.charAt(0).toUpperCase() + wording.slice(1)])];
  });
