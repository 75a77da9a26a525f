import { escapeBibtex } from '@/dataset/export-bibtex';
import { parseDay } from '@/domain/day';
import type { Dossier } from '@/domain/dossier';
import type { Language } from '@/domain/text';
import { formatDayWords } from '@/i18n/format-when';
import { lateWordsOf } from '@/i18n/words';

/** What a citation of a view says. */
export interface Citation {
  readonly dossier: Dossier;
  /** The filters and counts in words. */
  readonly description: string;
  readonly address: string;
  /** "YYYY-MM-DD", the day it was looked at. */
  readonly day: string;
  readonly lang: Language;
  /** How many articles it rests on, and whether none of them has a known outlet. */
  readonly sources: { readonly count: number; readonly isNameless: boolean };
}

const sourcesOf = ({ sources: { count, isNameless }, lang }: Citation): string =>
  lateWordsOf(lang).sharing.sources(count, isNameless);

export function citeSentence(citation: Citation): string {
  const { dossier, description, address, day, lang } = citation;
  const say = lateWordsOf(lang).sharing;
  const seen = say.consulted(formatDayWords(parseDay(day) ?? 0, lang));
  return `Aanloop, ${dossier.title[lang]}. ${description} ${sourcesOf(citation)} ${say.version(dossier.id, dossier.version)}. ${address}, ${seen}.`;
}

export function citeBibtex(citation: Citation): string {
  const { dossier, description, address, day, lang } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${escapeBibtex(`Aanloop: ${dossier.title[lang]}`)}}`],
    ['version', dossier.version],
    ['url', address],
    ['urldate', day],
    ['note', escapeBibtex(`${description} ${sourcesOf(citation)}`)],
  ];
  return `@misc{${dossier.id}-${day},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

export function citeCsl(citation: Citation): string {
  const { dossier, description, address, day, lang } = citation;
  const item = {
    id: `${dossier.id}-${day}`,
    type: 'dataset',
    title: `Aanloop: ${dossier.title[lang]}`,
    version: dossier.version,
    URL: address,
    accessed: { 'date-parts': [day.split('-').map(Number)] },
    language: lang,
    note: `${description} ${sourcesOf(citation)}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
