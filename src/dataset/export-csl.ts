import { type Language, otherLanguages, type Text } from '@/domain/text';
import type { When } from '@/domain/when';
import { ownRights, type Rights } from './export-licence';
import type { Dataset } from './format';

const titleNote: Text = {
  nl: 'Titel van Aanloop, niet van de uitgever. Verschijningsdatum beredeneerd uit de inhoud',
  en: 'Title by Aanloop, not by the publisher. Date of publication argued from the content',
};

/** Of a dossier of others: whose titles and dates they are, and no more. */
const foreignNote: Text = {
  nl: 'Titel en verschijningsdatum zoals in het dossier',
  en: 'Title and date of publication as in the dossier',
};

const namelessNote: Text = { nl: 'Medium niet bekend', en: 'Outlet not known' };

/** Whose title it is, whether its outlet is known, and how it reads in the other languages. */
export const noteOf = (title: Text, outlet: string | null, lang: Language, rights: Rights): string =>
  [
    rights === ownRights ? titleNote[lang] : `${foreignNote[lang]} “${rights.attribution[lang]}”`,
    ...(outlet === null ? [namelessNote[lang]] : []),
    ...otherLanguages(lang).map((other) => `${other}: ${title[other]}`),
  ]
    .map((part) => `${part}.`)
    .join(' ');

const partsOf = (day: string): number[] => day.split('-').map(Number);

/** Two days are a range; an approximate date says so. What is open on a side is no day: it stands as it is written. */
const issued = ({ edtf, start, end }: When) =>
  start === null || end === null
    ? { literal: edtf }
    : {
        'date-parts': [start, ...(end === start ? [] : [end])].map(partsOf),
        ...(/[~%?]/.test(edtf) ? { circa: true } : {}),
      };

/** The articles as CSL-JSON, for reference managers; titles in one language, the other in the note. */
export function exportCsl({ articles }: Dataset, lang: Language, rights: Rights = ownRights): string {
  const items = articles.map(({ id, title, language, outlet, published, statedDate, source }) => ({
    id,
    type: 'article-newspaper',
    title: title[lang],
    ...(outlet === null ? {} : { 'container-title': outlet }),
    language,
    issued: issued(published),
    note: noteOf(title, outlet, lang, rights),
    custom: {
      title_nl: title.nl,
      title_en: title.en,
      edtf: published.edtf,
      stated_date: statedDate,
      sha256: source.sha256,
    },
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
