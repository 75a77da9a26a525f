import { english } from './grammar.en';

const { n, counted, plural } = english;

/** Words of the ways to look at the network: folding, steps, two actors, time, and taking it away. */
export const networkTools = {
  look: 'Look',
  lookLong: 'How to look at the network',
  level: 'Show people as',
  levels: { person: 'as fits', people: 'themselves', institution: 'institutions', state: 'states' },
  lines: 'Number of lines, the strongest first',
  linesShown: (drawn: number, all: number) =>
    drawn === all
      ? `All ${counted(all, 'line', 'lines')}`
      : `${n(drawn)} of ${counted(all, 'line', 'lines')}, the strongest first`,
  linesAll: 'all',
  linesAllOf: (all: number) => `all ${counted(all, 'line', 'lines')}`,
  linesFit: 'as fits',
  steps: 'Around the actors in the filter',
  stepOptions: { all: 'everyone', '1': 'one step', '2': 'two steps' },
  stepsNeed: 'Choose an actor first: open one, or filter by one.',
  stepsTake: (name: string) => `This filters by ${name}.`,
  between: 'Between two actors',
  first: 'First actor',
  second: 'Second actor',
  show: 'Show',
  noDirect: (a: string, b: string) => `${a} and ${b} have no direct contact in view`,
  pairOff: 'Show everyone again',
  find: 'Find',
  findHint: 'Find an actor by any spelling',
  found: (count: number) => (count === 0 ? 'No actor by that name' : counted(count, 'actor', 'actors')),
  summaryAround: (steps: number, names: string) => `Within ${plural(steps, 'one step', 'two steps')} of ${names}.`,
  summaryBetween: (a: string, b: string) => `Everything between ${a} and ${b}.`,
  within: (count: number) =>
    count === 0
      ? 'No contact stays within one party.'
      : `${counted(count, 'contact', 'contacts')} ${plural(count, 'stays', 'stay')} within one party (${plural(count, 'a loop', 'the loops')}).`,
  counted: {
    person: 'Counted by person and body, not by state.',
    institution: 'Counted by institution, people included.',
    state: 'Counted by state.',
  },
  countByState: 'Count by state',
  withinNode: (count: number) => `${n(count)} more within itself`,
  loop: (name: string, count: number) => `Within ${name}: ${counted(count, 'contact', 'contacts')}`,
  folded: (count: number) => `stands for ${n(count)} actors`,
  path: 'Shortest chain with evidence',
  noPath: (a: string, b: string) =>
    `No chain of contacts in view links ${a} and ${b}. Widen the dates to look further.`,
  pathStep: (a: string, b: string, count: number) => `${a} and ${b}, ${counted(count, 'contact', 'contacts')}`,
  pairButton: 'Everything between them',
  pickFirst: 'To another …',
  pickSecond: (name: string) => `Between ${name} and this one`,
  picked: (name: string) => `From ${name} to whom? Choose the second actor.`,
  strip: (count: number, from: string, to: string) =>
    `${counted(count, 'contact', 'contacts')} of this pair from ${from} to ${to}`,
  play: 'Time',
  playLong: 'Show what was known day by day',
  start: 'Play',
  pause: 'Pause',
  stepOn: 'Next day',
  slider: 'As known on',
  all: 'Everything known',
  stop: 'Close time',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Whole picture',
  gexf: 'Network (GEXF)',
  saveNote: 'GEXF holds the contacts under these filters.',
  keys: 'P picks this actor as the first of two, and again on another shows everything between them. Plus and minus zoom, zero shows the whole picture.',
  vast: (count: number) => `${n(count)} actors are drawn; names come with zooming in.`,
  sentence: 'Sentence',
};
