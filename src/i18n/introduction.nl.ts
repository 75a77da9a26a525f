import type { introduction as en } from './introduction.en';

export const introduction: typeof en = {
  region: 'Wat dit is',
  help: 'Uitleg',
  singleKeys: 'Sneltoetsen van één toets',
  starts: 'Begin met een vraag',
  marks: 'Elk teken leidt naar zijn zin, in onze eigen woorden naverteld.',
  nameless: 'In welke kranten ze stonden, is niet bekend.',
};
