import { english } from './grammar.en';

const { n, plural } = english;

/** The words of saving a view as a picture, and of what stands in it. */
export const picture = {
  save: 'Save',
  saveLong: (view: string) => `Save ${view}`,
  picture: 'As a picture',
  title: 'Title',
  size: 'Size',
  sizes: {
    page: 'Page, 1,200 wide, as high as it needs',
    column: 'Column, 720 wide, as high as it needs',
    slide: 'Slide, 1,280 × 720',
    social: 'For social media, 1,200 × 630',
  },
  theme: 'Theme',
  themes: { shown: 'As on the screen', light: 'Light', dark: 'Dark' },
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  busy: 'Drawing …',
  saved: 'Saved.',
  failed: 'The picture could not be made. Try SVG.',
  note: 'With its key, what is counted, what is left out, the articles, source and link.',
  whole: (what: string) => `${what} drawn, none left out.`,
  part: (drawn: number, what: string, why: string) => `${n(drawn)} of ${what} drawn; ${why}.`,
  earlier: (titles: string) => `earlier than the days shown: ${titles}`,
  later: (titles: string) => `later than the days shown: ${titles}`,
  undated: (titles: string) => `without a date: ${titles}`,
  outside: (count: number) => `${n(count)} outside the days shown`,
  noRoom: (count: number) => `${n(count)} not shown, as there is no room at this size; the link opens them all`,
  untitled: (count: number) =>
    plural(count, '1 is a small mark without its title.', `${n(count)} are small marks without their titles.`),
  articles: (list: string) => `Articles: ${list}.`,
  source: (dossier: string) => `Source: Aanloop, ${dossier}.`,
  and: (titles: string, count: number) => plural(count, `${titles} and 1 other`, `${titles} and ${n(count)} others`),
  actors: (count: number) => plural(count, '1 actor', `${n(count)} actors`),
  lines: (count: number) => plural(count, '1 line', `${n(count)} lines`),
  actorsAndLines: (actors: string, lines: string) => `${actors} and ${lines}`,
  network: (shown: number, actors: string, drawn: number, lines: string) =>
    `${n(shown)} of ${actors} and ${n(drawn)} of ${lines} drawn, the most important first; the link opens them all.`,
};
