import type { filter as en } from './filter.en';
import { dutch } from './grammar.nl';

const { n, plural } = dutch;

export const filter: typeof en = {
  sentence: (events, claims, articles) => [events, ' en ', claims, ' in ', articles],
  earlier: (count) => plural(count, '1 gebeurtenis ligt eerder', `${n(count)} gebeurtenissen liggen eerder`),
  later: (count) => plural(count, '1 gebeurtenis ligt later', `${n(count)} gebeurtenissen liggen later`),
  undated: (count) =>
    plural(
      count,
      '1 gebeurtenis heeft geen datum op deze klok',
      `${n(count)} gebeurtenissen hebben geen datum op deze klok`,
    ),
  certainOnly: 'Zeker in deze dagen',
  certainOnlyTitle: 'Alleen wat zeker in deze dagen valt; niet wat ook ervoor of erna kan liggen',
  unsure: (count) =>
    plural(
      count,
      '1 gebeurtenis die mogelijk in deze dagen valt is weggelaten',
      `${n(count)} gebeurtenissen die mogelijk in deze dagen vallen zijn weggelaten`,
    ),
  words: (q) => `“${q}”`,
  to: 'tot en met',
  since: (day) => `vanaf ${day}`,
  until: (day) => `tot en met ${day}`,
  whole: 'Hele periode',
  nothingHint: 'Haal een filter weg of kies ruimere data.',
};
