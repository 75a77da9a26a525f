import { dutch } from './grammar.nl';
import type { networkTools as en } from './network-tools.en';

const { n, counted, plural } = dutch;

export const networkTools: typeof en = {
  look: 'Beeld',
  lookLong: 'Hoe het netwerk wordt getoond',
  level: 'Toon mensen als',
  levels: { person: 'wat past', people: 'zichzelf', institution: 'instellingen', state: 'staten' },
  lines: 'Aantal lijnen, de sterkste eerst',
  linesShown: (drawn: number, all: number) =>
    drawn === all
      ? `Alle ${counted(all, 'lijn', 'lijnen')}`
      : `${n(drawn)} van ${counted(all, 'lijn', 'lijnen')}, de sterkste eerst`,
  linesAll: 'alle',
  linesAllOf: (all: number) => `alle ${counted(all, 'lijn', 'lijnen')}`,
  linesFit: 'wat past',
  steps: 'Rond de actoren in het filter',
  stepOptions: { all: 'iedereen', '1': 'één stap', '2': 'twee stappen' },
  stepsNeed: 'Kies eerst een actor: open er een, of filter erop.',
  stepsTake: (name) => `Dit filtert op ${name}.`,
  between: 'Tussen twee actoren',
  first: 'Eerste actor',
  second: 'Tweede actor',
  show: 'Toon',
  noDirect: (a, b) => `${a} en ${b} hebben geen rechtstreeks contact in beeld`,
  pairOff: 'Toon weer iedereen',
  find: 'Zoek',
  findHint: 'Zoek een actor, hoe ook gespeld',
  found: (count) => (count === 0 ? 'Geen actor met die naam' : counted(count, 'actor', 'actoren')),
  summaryAround: (steps, names) => `Binnen ${plural(steps, 'één stap', 'twee stappen')} van ${names}.`,
  summaryBetween: (a, b) => `Alles tussen ${a} en ${b}.`,
  within: (count) =>
    count === 0
      ? 'Geen contact blijft binnen één partij.'
      : `${counted(count, 'contact', 'contacten')} ${plural(count, 'blijft', 'blijven')} binnen één partij (${plural(count, 'een lus', 'de lussen')}).`,
  counted: {
    person: 'Geteld per persoon en instelling, niet per staat.',
    institution: 'Geteld per instelling, personen inbegrepen.',
    state: 'Geteld per staat.',
  },
  countByState: 'Tel per staat',
  withinNode: (count) => `daarnaast ${n(count)} onderling`,
  loop: (name, count) => `Binnen ${name}: ${counted(count, 'contact', 'contacten')}`,
  folded: (count) => `staat voor ${n(count)} actoren`,
  path: 'Kortste keten met bewijs',
  noPath: (a, b) => `Geen keten van contacten in beeld verbindt ${a} en ${b}. Kies ruimere data om verder te zoeken.`,
  pathStep: (a, b, count) => `${a} en ${b}, ${counted(count, 'contact', 'contacten')}`,
  pairButton: 'Alles ertussen',
  pickFirst: 'Naar een ander …',
  pickSecond: (name) => `Tussen ${name} en deze`,
  picked: (name) => `Van ${name} naar wie? Kies de tweede actor.`,
  strip: (count, from, to) => `${counted(count, 'contact', 'contacten')} van dit tweetal van ${from} tot en met ${to}`,
  play: 'Tijd',
  playLong: 'Toon dag voor dag wat bekend was',
  start: 'Speel af',
  pause: 'Pauzeer',
  stepOn: 'Dag verder',
  slider: 'Bekend op',
  all: 'Alles wat bekend is',
  stop: 'Sluit tijd',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  zoomReset: 'Hele beeld',
  gexf: 'Netwerk (GEXF)',
  saveNote: 'GEXF bevat de contacten bij deze filters.',
  keys: 'P kiest deze actor als eerste van twee, en op een ander toont P alles ertussen. Plus en min zoomen, nul toont het hele beeld.',
  vast: (count) => `Er zijn ${n(count)} actoren getekend; namen verschijnen bij inzoomen.`,
  sentence: 'Zin',
};
