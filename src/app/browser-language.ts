import { type Language, languages, mainLanguage } from '@/domain/text';

/** The first of the reader's languages that we have; the main one when we have none of them. */
export function browserLanguage(preferred: readonly string[] = navigator.languages): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return mainLanguage;
}
