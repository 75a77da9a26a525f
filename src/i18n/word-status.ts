import type { Status } from '@/domain/event';
import type { Language, Text } from '@/domain/text';
import { formatList } from './format-number';
import { wordsOf } from './words';

interface Told {
  readonly status: Status;
  readonly allegedBy?: readonly string[] | undefined;
}

/** The status in words, an alleged one with whose word it is: "alleged (the mayor)". */
export function wordStatus(
  { status, allegedBy = [] }: Told,
  actors: ReadonlyMap<string, { readonly name: Text }>,
  lang: Language,
): string {
  const word = wordsOf(lang).statuses[status];
  if (allegedBy.length === 0) return word;
  return `${word} (${formatList(
    allegedBy.map((id) => actors.get(id)?.name[lang] ?? id),
    lang,
  )})`;
}
