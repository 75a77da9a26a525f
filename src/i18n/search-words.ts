import type { Language } from '@/domain/text';
import { formatNumber } from './format-number';

/** The words of the results of the one search box. */
export const searchWords = {
  en: {
    results: 'Search results',
    kinds: {
      actor: 'Actors',
      event: 'Events',
      claim: 'Claims',
      article: 'Articles',
      sentence: 'Sentences',
      original: 'Sentences of your copies',
    },
    nothing: (words: string): string =>
      `Nothing fits “${words}”. Fewer letters find more: each word may be the beginning of a longer one.`,
    more: (count: number): string => `Show ${formatNumber(count, 'en')} more`,
    total: (count: number): string => (count === 1 ? 'One result' : `${formatNumber(count, 'en')} results`),
    place: (article: number, ordinal: number): string => `article ${article}, sentence ${ordinal}`,
    keys: 'Arrow keys go through the results, Escape goes back to the box. The words also filter every view.',
  },
  nl: {
    results: 'Zoekresultaten',
    kinds: {
      actor: 'Actoren',
      event: 'Gebeurtenissen',
      claim: 'Beweringen',
      article: 'Artikelen',
      sentence: 'Zinnen',
      original: 'Zinnen uit uw exemplaren',
    },
    nothing: (words: string): string =>
      `Niets past bij ‘${words}’. Met minder letters vindt u meer: elk woord mag het begin van een langer woord zijn.`,
    more: (count: number): string => `Toon er nog ${formatNumber(count, 'nl')}`,
    total: (count: number): string => (count === 1 ? 'Eén resultaat' : `${formatNumber(count, 'nl')} resultaten`),
    place: (article: number, ordinal: number): string => `artikel ${article}, zin ${ordinal}`,
    keys: 'De pijltjes gaan door de resultaten, Escape gaat terug naar het zoekveld. De woorden filteren ook elk beeld.',
  },
} satisfies Record<Language, object>;
