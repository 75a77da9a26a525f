import { english } from './grammar.en';

const { n } = english;

/** The words that say why something is highlighted. */
export const why = {
  title: (ordinal: number): string => `Why sentence ${ordinal} is marked`,
  nothing: 'It supports no event or claim in view.',
  close: 'Hide',
  marks: 'Marks',
  kinds: { event: 'event', claim: 'claim', relation: 'contact', actor: 'actor', quantity: 'number', date: 'date' },
  happened: (when: string): string => `Date: ${when}.`,
  said: (when: string): string => `Said: ${when}.`,
  resolved: (basis: string): string => `How the date was found: ${basis}`,
  status: (status: string): string => `Status: ${status}.`,
  by: (who: string, how: string): string => `By ${who}, ${how}.`,
  attribution: (how: string): string => `Attribution: ${how}.`,
  doubt: (what: string): string => `Doubt: ${what}.`,
  target: (how: string): string => `To whom: ${how}.`,
  number: (wording: string, hedge: string): string => `Number: ${wording} (${hedge}).`,
  group: (kind: string, group: string): string => `${kind}, ${group}`,
  copy: (status: string): string => `In your copy: ${status}.`,
  compare: 'Compare with',
  none: 'no other article',
  compareTitle: (a: number, b: number): string => `Article ${a} beside article ${b}`,
  compareSummary: (onlyA: number, both: number, onlyB: number, a: number, b: number): string =>
    `Of ${n(onlyA + both + onlyB)} events and claims, ${n(onlyA)} are told only by article ${a}, ${n(both)} by both and ${n(onlyB)} only by article ${b}.`,
  only: (number: number): string => `Only article ${number} tells`,
  both: 'Both tell',
  neither: 'Nothing.',
  differs: {
    number: 'the numbers differ',
    hedge: 'one is surer of the number',
    attribution: 'the source differs',
    date: 'the dates differ',
    status: 'only one tells that it is denied',
  },
  via: (who: string): string => `passed on by ${who}`,
  direct: 'without an intermediary',
  evidence: 'Evidence',
  evidenceOf: (title: string): string => `Evidence in “${title}”`,
  address: 'This page:',
};
