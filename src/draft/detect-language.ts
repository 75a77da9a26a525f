import { type Language, languages } from '@/domain/text';

// Words that are frequent in one of the two languages and rare in the other.
const frequent: Readonly<Record<Language, string>> = {
  nl: 'de het een van en dat niet zijn ook voor op werd heeft naar door bij maar over uit',
  en: 'the a of and that not are also for on was has to by at but about from it',
};

/** The language of a text by its most frequent words; null where it speaks neither, or both as much. */
export function detectLanguage(text: string): Language | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = languages.map((language) => {
    const own = new Set(frequent[language].split(' '));
    return { language, count: words.filter((word) => own.has(word)).length };
  });
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && second && first.count > 2 * second.count ? first.language : null;
}
