import { dutch } from './grammar.nl';
import type { originals as en } from './originals.en';

const { n } = dutch;

export const originals: typeof en = {
  annotate: 'Markeer en verbeter dit artikel',
  toRead: 'om het origineel met dezelfde markeringen te lezen.',
  mode: 'Wat wordt getoond',
  modes: { digest: 'Naverteld', original: 'Origineel', beside: 'Naast elkaar' },
  told: {
    original: 'Uw eigen exemplaar, woord voor woord zoals u het toevoegde.',
    beside: 'In onze woorden naverteld, zin voor zin, naast uw eigen exemplaar.',
  },
  statuses: {
    exact: 'zoals gelezen',
    moved: 'gelijk, op een andere plaats',
    changed: 'gewijzigd',
    ambiguous: 'dubbelzinnig',
    lost: 'verdwenen',
  },
  state: (found, all) => `Uw exemplaar: ${n(found)} van ${n(all)} passages zijn gelijk aan wat gelezen is.`,
  stateExact: 'Uw exemplaar is het bestand dat gelezen is, byte voor byte.',
  unfound: 'Niet gevonden zoals ze gelezen zijn',
  noPlace: 'Waar deze alinea in uw exemplaar staat, is niet zeker.',
};
