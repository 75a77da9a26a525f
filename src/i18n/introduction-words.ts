import type { Language } from '@/domain/text';

const en = {
  region: 'What this is',
  help: 'Help',
  starts: 'Start with a question',
  marks: 'Every mark leads to the sentence it comes from, retold in our own words.',
  nameless: 'Which papers they stood in is not known.',
};

const nl: typeof en = {
  region: 'Wat dit is',
  help: 'Uitleg',
  starts: 'Begin met een vraag',
  marks: 'Elk teken leidt naar de zin waar het uit komt, naverteld in onze eigen woorden.',
  nameless: 'In welke kranten ze stonden, is niet bekend.',
};

/** The words around what a dossier says to a stranger. */
export const introductionWords: Readonly<Record<Language, typeof en>> = { en, nl };
