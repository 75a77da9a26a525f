import { dutch } from './grammar.nl';
import type { sharing as en } from './sharing.en';

const { counted } = dutch;

export const sharing: typeof en = {
  link: 'Link',
  copyView: 'Kopieer link naar dit beeld',
  copyItem: {
    event: 'Kopieer link naar alleen deze gebeurtenis',
    claim: 'Kopieer link naar alleen deze bewering',
    actor: 'Kopieer link naar alleen deze actor',
    article: 'Kopieer link naar alleen dit artikel',
    sentence: 'Kopieer link naar alleen deze zin',
  },
  send: 'Verstuur met …',
  copied: 'Gekopieerd.',
  failed: 'De browser liet kopiëren niet toe. Hier staat het:',
  text: 'Tekst om te kopiëren',
  cite: 'Citeer dit beeld',
  copySentence: 'Kopieer de zin',
  bibtex: 'Kopieer BibTeX',
  csl: 'Kopieer CSL-JSON',
  image: 'Afbeeldingen',
  imageOf: (view) => `${view} als afbeelding bewaren`,
  embed: 'Insluiten',
  embedView: 'Beeld',
  embedViews: { timeline: 'Tijdlijn', network: 'Netwerk', claims: 'Beweringen', article: 'Artikel' },
  copySnippet: 'Kopieer de code',
  snippet: 'Code voor een eigen bladzijde',
  sources: (count, isNameless) =>
    `Naar ${counted(count, 'artikel', 'artikelen')}${isNameless ? ' waarvan het medium niet bekend is' : ''}; titels en navertelling van Aanloop.`,
  version: (id, version) => `Dataset ${id}, versie ${version}`,
  consulted: (day) => `geraadpleegd op ${day}`,
};
