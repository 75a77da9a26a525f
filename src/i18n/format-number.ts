import type { Language } from '@/domain/text';

const locale: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat(locale.nl),
  en: new Intl.NumberFormat(locale.en),
};

export const formatNumber = (value: number, lang: Language): string => formats[lang].format(value);

export const localeOf = (lang: Language): string => locale[lang];

/** "a", "a and b", "a, b and c". */
export function formatList(parts: readonly string[], lang: Language): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${lang === 'nl' ? 'en' : 'and'} ${parts.at(-1)}`;
}
