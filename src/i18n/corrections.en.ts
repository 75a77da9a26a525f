import { english } from './grammar.en';

const { n, plural } = english;

/** Corrections: changes to a dossier that can be switched on and off. */
export const corrections = {
  title: 'Corrections',
  on: (count: number): string => plural(count, 'One correction is on.', `${n(count)} corrections are on.`),
  original: 'You are looking at the original.',
  showOriginal: 'Show the original',
  showCorrected: 'Show it corrected',
  see: (on: number, of: number): string => `Corrections: ${n(on)} of ${n(of)} on`,
  refused: (name: string | null): string =>
    name === null ? 'The correction in this link was not opened.' : `${name} was not opened.`,
  causes: {
    empty: 'The file is empty.',
    'too-large': 'It is larger than any correction.',
    'not-json': 'It is no JSON, or cut off.',
    'not-a-patch': 'It is no correction; a correction begins with patchVersion.',
    'newer-version': 'It was written in a later form than this site reads.',
    invalid: 'It has not the form of a correction:',
    'other-dossier': 'It is about another dossier:',
  },
  openFile: 'Open a file',
  saveFile: 'Save as file',
  copyLink: 'Copy link with them',
  copied: 'Copied',
  copyFailed: 'Could not be copied; here it is:',
  tooLong: 'These corrections are too long for a link. Save them as a file and send that.',
  close: 'Close',
  none: 'No correction is open. Open a file with corrections, or write one below.',
  lead: (changes: number, authors: number): string =>
    `${plural(changes, 'One change', `${n(changes)} changes`)} by ${plural(authors, 'one author', `${n(authors)} authors`)}. Each can be switched off; the record itself is never overwritten.`,
  written: 'From a link or written here',
  otherVersion: (was: string, is: string, moved: number): string =>
    `Written for version ${was}; open is ${is}${moved > 0 ? `: ${plural(moved, 'one sentence has moved or changed', `${n(moved)} sentences have moved or changed`)}` : ''}.`,
  takeOut: 'Take out',
  isOn: 'on',
  isOff: 'off',
  item: 'the item itself',
  was: 'was',
  becomes: 'becomes',
  why: 'why',
  nothing: 'nothing',
  nobody: 'A reader',
  sentence: 'Show the sentence',
  disagrees: 'Off, because another correction disagrees.',
  both: (here: string, there: string, name: string): string =>
    `“${here}” here and “${there}” in ${name} change the same field. Switch one of them off.`,
  notMade: {
    gone: 'Not made: the item is not there any more.',
    differs: 'Not made: something else stands there than it was written for:',
    invalid: 'Not made: it would break the record:',
  },
  correct: 'Correct this',
  openFirst: 'Open an event or a claim to correct it.',
  what: 'What',
  fields: {
    title: 'Title',
    summary: 'Summary',
    proposition: 'Words',
    date: 'Date',
    said: 'Day it was said',
    claimant: 'Who claims',
    status: 'Status',
  },
  narrator: 'the article itself',
  is: 'Is',
  shouldBe: 'Should be',
  because: 'Because',
  yourName: 'Your name, if you want',
  add: 'Add to corrections',
  stays: 'stays in this tab until you save or share it',
};
