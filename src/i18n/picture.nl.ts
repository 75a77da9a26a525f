import { dutch } from './grammar.nl';
import type { picture as en } from './picture.en';

const { n, plural } = dutch;

export const picture: typeof en = {
  save: 'Bewaar',
  saveLong: (view) => `${view} bewaren`,
  picture: 'Als afbeelding',
  title: 'Titel',
  size: 'Maat',
  sizes: {
    page: 'Pagina, 1.200 breed, zo hoog als nodig',
    column: 'Kolom, 720 breed, zo hoog als nodig',
    slide: 'Dia, 1.280 × 720',
    social: 'Voor sociale media, 1.200 × 630',
  },
  theme: 'Thema',
  themes: { shown: 'Zoals op het scherm', light: 'Licht', dark: 'Donker' },
  svg: 'Afbeelding (SVG)',
  png: 'Afbeelding (PNG)',
  busy: 'Wordt getekend …',
  saved: 'Bewaard.',
  failed: 'De afbeelding kon niet worden gemaakt. Probeer SVG.',
  note: 'Met de verklaring van de tekens, wat er is geteld, wat ontbreekt, de artikelen, bron en link.',
  whole: (what) => `${what} getekend, niets weggelaten.`,
  part: (drawn, what, why) => `${n(drawn)} van ${what} getekend; ${why}.`,
  earlier: (titles) => `vóór de getoonde dagen: ${titles}`,
  later: (titles) => `na de getoonde dagen: ${titles}`,
  undated: (titles) => `zonder datum: ${titles}`,
  outside: (count) => `${n(count)} buiten de getoonde dagen`,
  noRoom: (count) => `${n(count)} niet getoond, want daarvoor is bij deze maat geen plaats; de link toont alles`,
  untitled: (count) =>
    plural(count, '1 is een klein teken zonder titel.', `${n(count)} zijn kleine tekens zonder titel.`),
  articles: (list) => `Artikelen: ${list}.`,
  source: (dossier) => `Bron: Aanloop, ${dossier}.`,
  and: (titles, count) => plural(count, `${titles} en nog 1`, `${titles} en nog ${n(count)}`),
  actors: (count) => plural(count, '1 actor', `${n(count)} actoren`),
  lines: (count) => plural(count, '1 lijn', `${n(count)} lijnen`),
  actorsAndLines: (actors, lines) => `${actors} en ${lines}`,
  network: (shown, actors, drawn, lines) =>
    `${n(shown)} van ${actors} en ${n(drawn)} van ${lines} getekend, de belangrijkste eerst; de link toont ze alle.`,
};
