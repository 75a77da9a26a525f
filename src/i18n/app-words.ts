import type { Language } from '@/domain/text';

export const appWords = {
  en: { menu: 'Menu' },
  nl: { menu: 'Menu' },
} satisfies Record<Language, unknown>;
