import { languageNamer } from '@/domain/name-language';
import type { Language } from '@/domain/text';
import type { When } from '@/domain/when';
import { noteOf } from './export-csl';
import { ownRights, type Rights } from './export-licence';
import type { Dataset } from './format';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words as the value of a BibTeX field; accents stay as they are, UTF-8 is what readers expect today. */
export const escapeBibtex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, (character) => commands[character] ?? `\\${character}`);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const nameOfLanguage = languageNamer('en');

/** The language of an article as BibLaTeX calls it, where it is one of those with a name of one word. */
const languageField = (tag: string): readonly (readonly [string, string])[] => {
  const [of = ''] = tag.split('-');
  const name = nameOfLanguage(of).toLowerCase();
  return name !== of.toLowerCase() && /^[a-z]+$/.test(name) ? [['langid', `{${name}}`]] : [];
};

/** EDTF as far as BibLaTeX reads it; "%" begins a comment there. */
const isReadable = (edtf: string): boolean => /^[\dX~?/.-]+$/.test(edtf);

/** BibTeX knows a year and a month; BibLaTeX reads the whole of it from `date`. A year or month that is in doubt is left out. */
function dateFields({ edtf, start, end }: When): (readonly [string, string])[] {
  const [first, last] = [start ?? '', end ?? ''];
  const sameYear = first.slice(0, 4) === last.slice(0, 4) && first !== '';
  const sameMonth = sameYear && first.slice(0, 7) === last.slice(0, 7);
  const interval = first === last ? first : `${first || '..'}/${last || '..'}`;
  const isDated = start !== null || end !== null;
  return [
    ...(isDated ? [['date', `{${isReadable(edtf) ? edtf : interval}}`] as const] : []),
    ...(sameYear ? [['year', `{${first.slice(0, 4)}}`] as const] : []),
    ...(sameMonth ? [['month', months[Number(first.slice(5, 7)) - 1] ?? ''] as const] : []),
  ];
}

/** The articles as BibTeX; titles in one language, the other in the note. */
export function exportBibtex({ articles }: Dataset, lang: Language, rights: Rights = ownRights): string {
  return articles
    .map(({ id, title, language, outlet, published }) => {
      const fields: (readonly [string, string])[] = [
        ['title', `{{${escapeBibtex(title[lang])}}}`],
        ...dateFields(published),
        ...(outlet === null ? [] : [['howpublished', `{${escapeBibtex(outlet)}}`] as const]),
        ...languageField(language),
        ['note', `{${escapeBibtex(noteOf(title, outlet, lang, rights))}}`],
      ];
      return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
    })
    .join('\n');
}
