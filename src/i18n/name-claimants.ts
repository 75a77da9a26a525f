import { type Claim, narrator } from '@/domain/claim';
import type { Language, Text } from '@/domain/text';
import { formatList } from './format-number';
import { wordsOf } from './words';

/** Who says it, with who says it too: "Washington and its allies". */
export function nameClaimants(
  { claimant, coClaimants = [] }: Pick<Claim, 'claimant' | 'coClaimants'>,
  actors: ReadonlyMap<string, { readonly name: Text }>,
  lang: Language,
): string {
  const name = (id: string): string => (id === narrator ? wordsOf(lang).narrator : (actors.get(id)?.name[lang] ?? id));
  return formatList([claimant, ...coClaimants].map(name), lang);
}
