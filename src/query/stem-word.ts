import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from '@/domain/text';

// What the Dutch algorithm leaves: "sancties" beside "sanctie", "aanvall" beside "aanval", "briev" beside "brief".
const finishDutch = (stem: string): string =>
  stem
    .replace(/ies$/, 'ie')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  nl: (word) => finishDutch(dutch(word)),
  en: english,
};

const known: Readonly<Record<Language, Map<string, string>>> = { nl: new Map(), en: new Map() };

/** The stem of a folded word: what its forms have in common. */
export function stemWord(word: string, lang: Language): string {
  const ready = known[lang].get(word);
  if (ready !== undefined) return ready;
  const stem = stemmers[lang](word);
  known[lang].set(word, stem);
  return stem;
}
