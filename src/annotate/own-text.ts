import type { Text } from '@/domain/text';

/** A person writes in one language; where the format asks for more, the same words stand there. */
export const inBoth = (words: string): Text => ({ nl: words, en: words });
