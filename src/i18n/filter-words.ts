import type { Language } from '@/domain/text';
import { formatNumber } from './format-number';

/** Sentences that the summary and the filter bar build from counts already worded. */
export const filterWords = {
  en: {
    sentence: (events: string, claims: string, articles: string) => [events, ' and ', claims, ' in ', articles],
    earlier: (count: number) =>
      count === 1 ? '1 event lies earlier' : `${formatNumber(count, 'en')} events lie earlier`,
    later: (count: number) => (count === 1 ? '1 event lies later' : `${formatNumber(count, 'en')} events lie later`),
    undated: (count: number) =>
      count === 1
        ? '1 event has no date on this clock'
        : `${formatNumber(count, 'en')} events have no date on this clock`,
    words: (q: string) => `“${q}”`,
    to: 'to',
    since: (day: string) => `from ${day}`,
    until: (day: string) => `to ${day}`,
    whole: 'Whole period',
    nothingHint: 'Remove a filter or widen the dates.',
  },
  nl: {
    sentence: (events: string, claims: string, articles: string) => [events, ' en ', claims, ' in ', articles],
    earlier: (count: number) =>
      count === 1 ? '1 gebeurtenis ligt eerder' : `${formatNumber(count, 'nl')} gebeurtenissen liggen eerder`,
    later: (count: number) =>
      count === 1 ? '1 gebeurtenis ligt later' : `${formatNumber(count, 'nl')} gebeurtenissen liggen later`,
    undated: (count: number) =>
      count === 1
        ? '1 gebeurtenis heeft geen datum op deze klok'
        : `${formatNumber(count, 'nl')} gebeurtenissen hebben geen datum op deze klok`,
    words: (q: string) => `“${q}”`,
    to: 'tot en met',
    since: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
    whole: 'Hele periode',
    nothingHint: 'Haal een filter weg of kies ruimere data.',
  },
} satisfies Record<Language, unknown>;
