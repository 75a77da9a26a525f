import type { claims as en } from './claims.en';
import { capital } from './grammar';
import { dutch } from './grammar.nl';

const { list, some, n, numeral, counted, plural } = dutch;

export const claims: typeof en = {
  tabs: { label: 'Welke beweringen', troops: 'Troepen', sanctions: 'Sancties', all: 'Alle' },
  topics: {
    troops: { one: 'bewering over troepen', many: 'beweringen over troepen' },
    sanctions: { one: 'bewering over sancties', many: 'beweringen over sancties' },
    all: { one: 'bewering', many: 'beweringen' },
  },
  units: {
    troops: 'troepen',
    trainers: 'trainers',
    people: 'mensen',
    hours: 'uur',
    minutes: 'minuten',
    deaths: 'doden',
    calls: 'gesprekken',
  },
  postures: {
    present: 'aanwezig',
    deploying: 'onderweg',
    withdrawing: 'vertrekken',
    'on-alert': 'paraat',
    other: '',
  },
  unitOf: (unit, name) => `${unit} van ${name}`,
  inUnit: (name, unit) => `${name}, in ${unit}`,
  ownScale: 'eigen schaal',
  noNumber: 'geen getal',
  leftToTable: (count) => `Voor nog ${counted(count, 'getal', 'getallen')} is geen plaats in het beeld.`,
  toTable: 'Alles in de tabel',
  earlier: (count) => `${n(count)} eerder`,
  later: (count) => `${n(count)} later`,
  undated: (count) =>
    plural(
      count,
      'Eén bewering heeft geen datum op deze klok:',
      `${n(count)} beweringen hebben geen datum op deze klok:`,
    ),
  noRoom: (count) =>
    plural(
      count,
      'Bij één getal was geen plaats voor woorden; zie de tabel.',
      `Bij ${n(count)} getallen was geen plaats voor woorden; zie de tabel.`,
    ),
  sheet: {
    close: 'Sluiten',
    noNumbers: (count) =>
      plural(count, '1 bewering zonder aantal troepen', `${n(count)} beweringen zonder aantal troepen`),
    stack: (count, titles) => `${n(count)} beweringen zonder aantal troepen: ${some(titles).join('; ')}`,
    spread: (count, what) => `${capital(numeral(count))} sprekers verschillen over ${what}.`,
    source: (claimant, number) => `${claimant}: ${number}`,
    noAverage: 'Naast elkaar, nooit gemiddeld.',
  },
  save: {
    csv: 'Als CSV',
    spreadsheet: 'Als CSV voor Excel',
    sheet: { separator: ';', decimal: ',' },
    json: 'Als JSON',
    note: (count) =>
      `${counted(count, 'bewering', 'beweringen')} onder de filters, met de link en de filters in woorden.`,
  },
  scales: { linear: 'Lineaire schaal', log: 'Logschaal' },
  asWorded: (claimant) => `${claimant}, zo gemeld`,
  doubtful: 'toeschrijving twijfelachtig',
  doubtfulShort: 'twijfelachtig',
  inferred: 'spreker afgeleid',
  said: (date) => `gezegd ${date}`,
  chart: 'Aantallen troepen in de tijd',
  chartHelp: 'Met de pijltjestoetsen van teken naar teken, Enter opent.',
  deck: (withNumber, total) =>
    `${n(withNumber)} van de ${n(total)} beweringen over troepen ${plural(withNumber, 'noemt', 'noemen')} een getal. Elk staat er zoals het is verwoord en wordt nooit bij een ander opgeteld.`,
  outsideKinds: (count) => `${n(count)} buiten het soortfilter`,
  outsideFaded: (count) => `${n(count)} buiten het soortfilter, vervaagd getoond`,
  outsideLeftOut: (count) => `${n(count)} buiten het soortfilter, weggelaten`,
  hedges: {
    range: 'een marge, geen beste schatting',
    about: 'ongeveer',
    more: 'meer dan',
    fewer: 'minder dan',
    exact: 'dit getal',
    planned: 'gepland, gedreigd, voorgesteld of geëist',
    denied: 'ontkend',
    before: 'op deze dag of eerder',
    within: 'een van deze dagen',
    cut: 'afgesneden: de dagen gaan door buiten de getoonde',
    beyond: 'op een dag buiten de getoonde',
    tick: 'een bewering zonder aantal troepen',
    spread: 'wat verschillende sprekers over hetzelfde zeggen, van het minste tot het meeste',
    joint: 'één spreker, hetzelfde aantal, later',
    shapes: (round, square) =>
      `wiens mensen: ${[
        ...(round.length > 0 ? [`rond van ${list(round)}`] : []),
        ...(square.length > 0 ? [`vierkant van ${list(square)}`] : []),
        round.length + square.length > 0 ? 'een ruit van anderen' : 'een ruit',
      ].join(', ')}; de kleur is wie spreekt`,
    hollow: 'open: mogelijk in de gekozen dagen',
  },
  headline: {
    fromTo: (first, last, what) => `Van ${first} naar ${last} ${what}`,
    only: (number, what) => `${capital(number)} ${what}`,
    saidBy: (text, claimant) => `${text}, volgens ${claimant}`,
    differ: (what, numbers, speakers, doubtful, often) =>
      `${what}: ${numeral(numbers)} bewoordingen${
        speakers > 0 ? ` van ${numeral(speakers)} ${plural(speakers, 'spreker', 'sprekers')}` : ''
      }${doubtful > 0 ? `${speakers > 0 ? ' en' : ','} ${numeral(doubtful)} twijfelachtige` : ''}${
        often === null ? '' : `; ${often} het vaakst`
      }`,
    agreed: (text, speakers) => `${text}, volgens ${numeral(speakers)} sprekers`,
    doubted: (text, speakers) =>
      `${text}${speakers > 0 ? `, volgens ${numeral(speakers)} ${plural(speakers, 'spreker', 'sprekers')}` : ''}; toeschrijving twijfelachtig`,
    noNumbers: (count) => `${capital(numeral(count))} beweringen over troepen, geen met een getal`,
    oneNoNumber: 'Eén bewering over troepen, zonder getal',
    allOutside: (count, topic) => `Het soortfilter laat ${plural(count, 'de enige', `alle ${n(count)}`)} ${topic} weg`,
    measures: (count, stages, inForce) => {
      const measures = `${capital(numeral(count))} ${plural(count, 'maatregel', 'maatregelen')} ${stages}`;
      return inForce === 0 ? `${measures}; geen van kracht` : `${measures}; ${numeral(inForce)} van kracht`;
    },
    allInForce: (count) => `${capital(numeral(count))} ${plural(count, 'maatregel', 'maatregelen')} van kracht`,
    most: (name, count, total) => `De meeste komen van één spreker: ${name}, ${n(count)} van ${n(total)} beweringen`,
    mostNarrator: (count, total) => `De meeste zijn van de artikelen zelf: ${n(count)} van ${n(total)} beweringen`,
    even: (total, speakers) =>
      `${capital(numeral(total))} ${plural(total, 'bewering', 'beweringen')} van ${numeral(speakers)} ${plural(speakers, 'spreker', 'sprekers')}`,
    none: (topic) => `Hier staan geen ${topic}`,
    noneBelongs: {
      event: 'Bij deze gebeurtenis hoort geen bewering',
      actor: 'Geen bewering is van of gaat over deze actor',
      article: 'Geen bewering steunt op dit artikel',
      sentence: 'Geen bewering steunt op deze zin',
    },
    belongs: (count, total, topic, open) => {
      const what = {
        event: ['hoort bij deze gebeurtenis', 'horen bij deze gebeurtenis'],
        actor: ['is van of gaat over deze actor', 'zijn van of gaan over deze actor'],
        article: ['steunt op dit artikel', 'steunen op dit artikel'],
        sentence: ['steunt op deze zin', 'steunen op deze zin'],
      }[open];
      const thing = { event: 'deze gebeurtenis', actor: 'deze actor', article: 'dit artikel', sentence: 'deze zin' }[
        open
      ];
      if (total === 1)
        return plural(count, `De enige ${topic.one} ${what[0]}`, `De enige ${topic.one} hier staat los van ${thing}`);
      return `${capital(numeral(count))} van de ${n(total)} ${topic.many} ${count <= 1 ? what[0] : what[1]}`;
    },
    thisClaim: (total, topic) =>
      plural(total, `De enige ${topic.one} is open`, `Een van de ${n(total)} ${topic.many} is open`),
    notThisClaim: (total, topic) =>
      plural(
        total,
        `De open bewering is niet de enige ${topic.one}`,
        `De open bewering hoort niet bij de ${n(total)} ${topic.many}`,
      ),
  },
  underOtherTab: (count, open, tab) => {
    const those = (one: string, many: string) => plural(count, `de ene ${one}`, `de ${n(count)} ${many}`);
    const what = {
      event: those('die er wel bij hoort', 'die er wel bij horen'),
      actor: those('van of over deze actor', 'van of over deze actor'),
      article: those('die er wel op steunt', 'die er wel op steunen'),
      sentence: those('die er wel op steunt', 'die er wel op steunen'),
      claim: 'deze',
    }[open];
    return `Toon ${what}, onder “${tab}”`;
  },
  and: 'en',
  or: 'of',
  stageWords: { threatened: 'gedreigd', considered: 'overwogen', agreed: 'afgesproken' },
  summary: {
    total: (certain, possible) =>
      `${counted(certain, 'bewering', 'beweringen')}${possible > 0 ? `, ${n(possible)} mogelijk` : ''}`,
    inTab: (count, topic) => `${n(count)} ${count === 1 ? topic.one : topic.many}`,
    numbers: (count) => `${n(count)} met een getal`,
    undated: (count) => `${n(count)} zonder datum op deze klok`,
  },
  board: {
    measure: 'Maatregel',
    who: 'Wie het zegt',
    condition: 'Voorwaarde',
    implied: '(stilzwijgend)',
    noCondition: 'geen voorwaarde genoemd',
    none: 'geen sancties in dit artikel',
    noneInView: 'geen onder deze filters',
    caption: 'Sancties per artikel',
    keyRing: 'gedreigd of afgesproken, niet van kracht',
    keyDotted: 'op tafel',
    keyFilled: (count) =>
      count === 0
        ? 'van kracht: geen; niets hiervan is in deze artikelen ooit ingesteld'
        : `van kracht: ${numeral(count)}`,
    keyImplied:
      '(stilzwijgend): het artikel noemt deze voorwaarde niet met zoveel woorden; zij volgt uit wat het vertelt',
    alsoIn: 'ook in',
    article: (number) => `Artikel ${number}`,
  },
  list: {
    label: 'Alle beweringen',
    article: (number) => `artikel ${number}`,
  },
  table: {
    caption: (tab) => `Beweringen: ${tab}`,
    title: 'Bewering',
    claimant: 'Wie het zegt',
    kind: 'Soort bewering',
    modality: 'Hoe het is gesteld',
    quantity: 'Getal, zoals verwoord',
    said: 'Gezegd',
    about: 'Gaat over',
    attribution: 'Toeschrijving',
    standing: 'In de dagen',
    articles: 'Artikelen',
    sentence: (article, ordinal) => `Artikel ${article}, zin ${ordinal}`,
    outside: 'buiten het soortfilter',
  },
  empty: {
    title: (topic) => `Onder deze filters zijn er geen ${topic}.`,
    drop: (name, count) => `Laat het filter ‘${name}’ weg: geeft ${counted(count, 'bewering', 'beweringen')}`,
    noSingle: 'Geen enkel filter alleen houdt ze weg; het zijn er meer tegelijk.',
    noneAtAll: (topic) => `Dit dossier heeft geen ${topic}.`,
    elsewhere: (count) =>
      plural(count, 'Toon de ene bewering die wel past', `Toon de ${n(count)} beweringen die wel passen`),
  },
  modality: {
    asserted: '',
    threatened: 'gedreigd',
    planned: 'gepland',
    proposed: 'voorgesteld',
    demanded: 'geëist',
    denied: 'ontkend',
    reported: '',
  },
  answers: {
    contradicts: (title) => `spreekt ‘${title}’ tegen`,
    denies: (title) => `ontkent ‘${title}’`,
    rejects: (title) => `verwerpt ‘${title}’`,
    responds: (title) => `reageert op ‘${title}’`,
    qualifies: (title) => `nuanceert ‘${title}’`,
  },
  quote: (text) => `‘${text}’`,
};
