import type { introduction as en } from './introduction.en';

export const introduction: typeof en = {
  region: 'Wat dit is',
  help: 'Uitleg',
  starts: 'Begin met een vraag',
  marks: 'Elk teken leidt naar de zin waar het uit komt, naverteld in onze eigen woorden.',
  nameless: 'In welke kranten ze stonden, is niet bekend.',
};
