import { dutch } from './grammar.nl';
import type { share as en } from './share.en';

const { plural, list, some } = dutch;

export const share: typeof en = {
  share: 'Delen',
  citeItem: 'Citeer',
  citeOpen: 'Citeer wat geopend is',
  openFull: 'Open in Aanloop',
  counts: (events, claims, articles) => `${events} en ${claims} in ${articles}`,
  possible: (count) => `van ${count} gebeurtenissen is het mogelijk, niet zeker, dat ze in deze periode vallen`,
  open: (title, places) => `Geopend: ‘${title}’${places.length === 0 ? '' : ` (${some(places).join('; ')})`}.`,
  place: (article, sentences) =>
    `artikel ${article}, ${plural(sentences.length, 'zin', 'zinnen')} ${list(sentences.map(String))}`,
};
