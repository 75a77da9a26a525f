import { english } from './grammar.en';

const { n } = english;

/** The words of the dialog in which a reader attaches the articles. */
export const originals = {
  annotate: 'Mark and correct this article',
  toRead: 'to read the original with the same marks.',
  mode: 'What is shown',
  modes: { digest: 'Retold', original: 'Original', beside: 'Beside each other' },
  told: {
    original: 'Your own copy, word for word as you attached it.',
    beside: 'Retold in our words, sentence by sentence, beside your own copy.',
  },
  statuses: {
    exact: 'as it was read',
    moved: 'identical, in another place',
    changed: 'changed',
    ambiguous: 'ambiguous',
    lost: 'lost',
  },
  state: (found: number, all: number): string =>
    `Your copy: ${n(found)} of ${n(all)} passages are identical to what was read.`,
  stateExact: 'Your copy is the file that was read, byte for byte.',
  unfound: 'Not found as they were read',
  noPlace: 'Where this paragraph stands in your copy is not certain.',
};
