import type { CountedType } from './counted-types';
import { capital } from './grammar';
import { dutch } from './grammar.nl';
import type { timeline as en } from './timeline.en';

const { n, numeral, ordinal, plural, list, some } = dutch;

const types: Readonly<Record<CountedType, string>> = {
  call: 'gesprekken',
  talks: 'overleggen',
  warning: 'waarschuwingen',
  demand: 'eisen',
  protest: 'protesten',
};

export const timeline: typeof en = {
  lanes: {
    calls: ['Gesprekken'],
    talks: ['Overleg en bezoek'],
    statements: ['Uitspraken,', 'eisen, dreiging'],
    troops: ['Troepen, oefeningen'],
    departures: ['Vertrek, protest,', 'overig'],
    several: ['Tussen groepen'],
    others: ['Anderen'],
  },
  lanesBy: 'Banen naar',
  byType: 'Type',
  byGroup: 'Actor',
  zoom: 'Zoom',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  wholePeriod: 'Hele periode',
  zoomToDates: 'Zoom in op de gekozen dagen',
  toDates: 'Op dagen',
  zoomToThese: 'Hierop inzoomen',
  zoomed: (range) => `Van dichtbij: ${range}`,
  outsideView: (count) => `${n(count)} niet in beeld`,
  outsideViewTitle: (range) => `Niet in de getoonde dagen, ${range}`,
  counted: (count, lane) => `${plural(count, 'Eén gebeurtenis', `${n(count)} gebeurtenissen`)}: ${lane}`,
  allDates: 'Alle dagen',
  appear: 'Artikelen verschijnen',
  manyAppeared: (count) =>
    `In deze dagen verschenen ${n(count)} artikelen: een streep voor elke dag met een of meer. De lijst van artikelen noemt ze een voor een.`,
  marks:
    'Gebeurtenissen per baan en datum. De pijltjestoetsen verplaatsen, Enter opent, + en − zoomen, 0 toont de hele periode, Page Up en Page Down schuiven, Shift met pijltjes verzet de gekozen dagen.',
  earlier: (count) => `‹ ${n(count)} eerder`,
  later: (count) => `${n(count)} later ›`,
  undated: (count) => `${n(count)} zonder datum`,
  earlierTitle: (day) => `Vóór ${day}`,
  laterTitle: (day) => `Na ${day}`,
  undatedTitle: 'Zonder datum op deze klok',
  moreTitle: (lane) => `Geen plaats in beeld: ${lane}`,
  rest: (core, context) =>
    core === 0
      ? `en ${n(context)} achtergrond`
      : context === 0
        ? `en ${n(core)} kern`
        : `${n(core)} kern, ${n(context)} achtergrond`,
  importance: (core, context) => (context === 0 ? `${n(core)} kern` : `${n(core)} kern, ${n(context)} achtergrond`),
  stack: (count) => `${n(count)} gebeurtenissen dicht bijeen`,
  from: 'Eerste dag',
  to: 'Laatste dag',
  andEarlier: (day) => `${day} en alles daarvoor`,
  andLater: (day) => `${day} en alles daarna`,
  clear: 'Alle dagen',
  onlyDay: 'Toon deze dag van dichtbij',
  peak: (day, certain, possible) =>
    `${day}: ${[certain > 0 ? n(certain) : '', possible > 0 ? `${n(possible)} mogelijk` : ''].filter(Boolean).join(', ')}`,
  articleAppears: (number, title, when) => `Artikel ${number}, ${title}, verschenen ${when}`,
  basis: 'Datum uit',
  headline: {
    none: 'Geen gebeurtenissen in deze periode',
    noneAtAll: 'Geen gebeurtenissen bij deze filters',
    peak: (count, total, day) =>
      count === total
        ? `Alle ${numeral(total)} gebeurtenissen vallen op één dag, ${day}`
        : `${n(count)} van ${n(total)} gebeurtenissen vallen op één dag, ${day}`,
    day: (count, possible, day) =>
      `${plural(count, 'Eén gebeurtenis', `${capital(numeral(count))} gebeurtenissen`)} op ${day}${possible > 0 ? `, nog ${n(possible)} mogelijk` : ''}`,
    spread: (total, from, to) => `${capital(numeral(total))} gebeurtenissen tussen ${from} en ${to}`,
    possible: (count, range) =>
      plural(
        count,
        `Eén gebeurtenis valt misschien in ${range}, geen enkele zeker`,
        `${capital(numeral(count))} gebeurtenissen vallen misschien in ${range}, geen enkele zeker`,
      ),
    one: (when) => `Eén gebeurtenis, ${when}`,
    few: (count, type, days) =>
      `${capital(numeral(count))} ${type === null ? 'gebeurtenissen' : types[type]}: ${list(days.map(([day, on]) => (on > 1 ? `${day} (${n(on)})` : day)))}`,
    event: (title, when) => `${title}, ${when}`,
    ordinal: (title, place, count, type) => `${title}: ${ordinal(place)} van ${numeral(count)} ${types[type]}`,
    actor: (name, count, total) =>
      count === 0
        ? `${name}: bij geen van deze gebeurtenissen`
        : `${name}: bij ${n(count)} van ${n(total)} gebeurtenissen`,
    article: (number, count, total) => `Artikel ${number} meldt ${n(count)} van ${n(total)} gebeurtenissen`,
    claim: (title) => `De open bewering hoort bij één gebeurtenis: ${title}`,
    claimAlone: 'De open bewering hoort bij geen gebeurtenis in beeld',
  },
  empty: {
    why: 'Geen gebeurtenis past bij deze filters, dus er valt niets te tekenen. Haal een filter weg om meer te zien.',
    claims: (count) =>
      `Geen gebeurtenis past bij deze filters, maar ${plural(count, 'één bewering wel', `${n(count)} beweringen wel`)}.`,
    show: (count) => plural(count, 'Toon de bewering', 'Toon de beweringen'),
    dates: 'In de gekozen dagen zijn er geen gebeurtenissen.',
  },
  narrow: {
    before: (day) => `uiterlijk ${day}`,
    after: (day) => `vanaf ${day}`,
    until: (day) => `tot en met ${day}`,
    since: (day) => `sinds ${day}`,
  },
  gap: (days) => `${numeral(days)} dagen zonder gebeurtenissen`,
  gapOfKnown: (days) => `${numeral(days)} dagen zonder gebeurtenis met een bekende datum`,
  folded: (range, count, context) => `${range}: nog ${n(count)}${context === 0 ? '' : `, ${n(context)} achtergrond`}`,
  before: (count) => `${n(count)} vóór deze periode`,
  after: (count) => `${n(count)} na deze periode`,
  columns: {
    title: 'Gebeurtenis',
    date: 'Datum',
    type: 'Type',
    status: 'Status',
    certainty: 'In deze periode',
    who: 'Wie',
    sentences: 'Zinnen',
    articles: 'Artikelen',
  },
  articleNumbers: (numbers) => `${plural(numbers.length, 'artikel', 'artikelen')} ${some(numbers).join(', ')}`,
  slimHeadline: (number, count) =>
    `Artikel ${number} vertelt over ${plural(count, 'één gebeurtenis', `${numeral(count)} gebeurtenissen`)}`,
  legend: {
    hand: 'Sleep over de strook om dagen te kiezen, over de banen om te verschuiven wat van dichtbij te zien is. Ctrl of ⌘ met het wiel zoomt, en twee vingers ook.',
    body: 'Wanneer: het lijf',
    head: 'Is het gebeurd: de kop',
    inside: 'Binnen de gekozen dagen?',
    day: ['een dag', 'één moment op een bekende dag'],
    span: ['een periode', 'het duurde al die tijd'],
    within: ['een week, een maand', 'één moment, ergens hierin'],
    about: ['omstreeks', 'een bekende dag, iets eerder of later'],
    before: ['ervoor', 'op deze dag of welke dag eerder ook'],
    after: ['erna', 'op deze dag of welke dag later ook'],
    open: ['open', 'het duurde; één einde is niet vermeld'],
    cut: ['afgesneden', 'het gaat door buiten de getoonde dagen'],
    occurred: 'gevuld',
    alleged: 'ring met een kern: het woord van die partij',
    planned: 'ring',
    hypothetical: 'ring van stippen',
    denied: 'ring met streep',
    certain: ['zeker', 'alle mogelijke dagen liggen erbinnen'],
    possible: ['mogelijk', 'alleen een deel van de mogelijke dagen ligt erbinnen'],
    possibleMark: ['mogelijk, op de tijdlijn', 'hol buiten de gekozen dagen'],
    groups: 'Wie: de kleur',
    small:
      'Voor de titel van een klein teken was geen plaats: wijs het aan om die te lezen, klik om wat er omheen staat als lijst te zien. Titels zijn er eerst voor waar de meeste artikelen en beweringen over gaan; de achtergrond komt het laatst.',
  },
};
