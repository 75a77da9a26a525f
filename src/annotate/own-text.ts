import { completeText, type Language, type Text } from '@/domain/text';

/** A person writes in one language; asked for another, the text answers in that one. */
export function inLanguage(words: string, language: Language): Text {
  const text = { [language]: words };
  completeText(text, [language]);
  return text as unknown as Text;
}
