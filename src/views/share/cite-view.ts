import { escapeBibtex } from '@/dataset/export-bibtex';
import { parseDay } from '@/domain/day';
import type { Dossier } from '@/domain/dossier';
import type { Language } from '@/domain/text';
import { formatDayWords } from '@/i18n/format-when';
import { wordsOf } from '@/i18n/words';

/** What a citation of a view says. */
export interface Citation {
  readonly dossier: Dossier;
  /** The filters and counts in words. */
  readonly description: string;
  readonly address: string;
  /** "YYYY-MM-DD", the day it was looked at. */
  readonly day: string;
  readonly lang: Language;
}

export function citeSentence({ dossier, description, address, day, lang }: Citation): string {
  const say = wordsOf(lang).share;
  const seen = say.consulted(formatDayWords(parseDay(day) ?? 0, lang));
  return `Aanloop, ${dossier.title[lang]}. ${description} ${say.version(dossier.id, dossier.version)}. ${address}, ${seen}.`;
}

export function citeBibtex({ dossier, description, address, day, lang }: Citation): string {
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${escapeBibtex(`Aanloop: ${dossier.title[lang]}`)}}`],
    ['version', dossier.version],
    ['url', address],
    ['urldate', day],
    ['note', escapeBibtex(description)],
  ];
  return `@misc{${dossier.id}-${day},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

export function citeCsl({ dossier, description, address, day, lang }: Citation): string {
  const item = {
    id: `${dossier.id}-${day}`,
    type: 'dataset',
    title: `Aanloop: ${dossier.title[lang]}`,
    version: dossier.version,
    URL: address,
    accessed: { 'date-parts': [day.split('-').map(Number)] },
    language: lang,
    note: description,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
