import { completeText, type Language, type Text } from '@/domain/text';

/** A person writes in one language, beside what stands in another; asked for one that is not there, the text answers in that one. */
export function inLanguage(words: string, language: Language, beside: object = {}): Text {
  const text = { ...beside, [language]: words };
  completeText(text, [language]);
  return text as unknown as Text;
}
