import { fileForms } from './file-forms.en';
import { english } from './grammar.en';

const { n, plural } = english;

/** The dialog in which a reader attaches the articles, and why a file cannot be. */
export const attaching = {
  attached: 'Attached articles',
  explain:
    'If you have the articles themselves, attach them here. They are compared in this tab and go nowhere: nothing is sent, and nothing is stored unless you ask for it.',
  choose: 'Choose files',
  drop: 'or drop them here, or paste. Plain text or HTML, several at once.',
  paste: 'Or paste the text of an article',
  pasteAdd: 'Add the pasted text',
  pasted: 'Pasted text',
  busy: (count: number): string => plural(count, 'Looking at one text', `Looking at ${n(count)} texts`),
  none: 'Nothing is attached.',
  exact: (number: number, passages: number): string =>
    `Exactly article ${number}: all ${n(passages)} passages stand where they were read.`,
  found: (number: number, found: number, all: number, rest: readonly string[]): string =>
    `Article ${number}: ${n(found)} of ${n(all)} passages found as they were read${rest.length > 0 ? ` (${rest.join(', ')})` : ''}.`,
  notOurs: 'Not one of ours: none of the passages was found in it.',
  limits: (megabytes: number, letters: number): string =>
    `Of a file at most ${n(megabytes)} MB is read, of its text ${n(letters)} letters.`,
  progress: 'How much of this text was looked at',
  stop: 'Stop',
  refusals: {
    empty: 'There is no text in it.',
    ...fileForms,
    archive: `${fileForms.archive} Unpack it and attach the texts that are in it.`,
    document: `${fileForms.document} Save it as plain text and attach that.`,
    mail: `${fileForms.mail} Save the page as HTML only, or copy its text and paste it.`,
    pdf: `${fileForms.pdf} Copy its text and paste it, or save it as plain text.`,
    image: `${fileForms.image} Its words cannot be read from it.`,
    'too-large': 'This file is too large to be read here.',
    'too-long': 'This text is too long to be looked at here.',
    'too-deep': 'The parts of this page lie too deep in each other to be read here. Copy its text and paste it.',
    unreadable: 'It could not be read. Perhaps it was moved, or lies where this browser may not look.',
    'no-parser': 'The part that reads what you attach could not be fetched. Try again when you are connected.',
    stopped: 'You stopped it; nothing was looked up in it.',
  },
  counts: { moved: 'moved', changed: 'changed', ambiguous: 'ambiguous', lost: 'lost' },
  read: 'Read it',
  remove: (name: string): string => `Remove ${name}`,
  removeShort: 'Remove',
  removeAll: 'Remove all',
  keep: 'Keep them on this device',
  keepHint: 'Stored in this browser until you remove them.',
  keepFailed: 'This browser has no room for them or does not allow it; they stay in memory.',
  builtIn: 'Came with this private build.',
  rulesTitle: 'What counts as found',
  rules:
    'A passage is found only if every letter, digit and punctuation mark is the same, and so is the sentence it stands in. Left out of account are line ends, byte order marks, soft hyphens and zero-width spaces, the width of white space, the way quotation marks are written, and whether accented letters are stored whole or in parts (NFC). Anything else is shown as changed, ambiguous or lost.',
  close: 'Close',
};
