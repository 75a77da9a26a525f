import type { archive as english } from './archive.en';
import { dutch } from './grammar.nl';

const { n, counted } = dutch;

export const archive: typeof english = {
  loading: 'Het archief wordt geopend.',
  fetching: (done, all) => (all === null ? `${done} tot nu toe` : `${done} van ${all}`),
  askTitle: (host) => `Een archief van ${host} openen?`,
  askLead:
    'Deze link leidt naar bestanden op een andere host. Deze site heeft ze niet nagegaan, en wie ze maakte kan van alles beweren.',
  askWhat: (host) =>
    `Uw browser vraagt ${host} om de bestanden, deel voor deel, terwijl u kiest en bladert. Die host ziet dan uw netwerkadres en om welke delen u vraagt; hij krijgt geen cookie en hoort niet op welke pagina u bent.`,
  askYes: 'Haal op en open',
  askOnce: (host) => `Voor ${host} wordt het op dit apparaat één keer gevraagd.`,
  home: 'Ga naar het dossier van deze site',
  asking: 'Het antwoord is onderweg.',
  cameOf: (done, all) => `${done} van ${all}`,
  stop: 'Stop',
  stopped: 'Gestopt.',
  stale: 'Wat hier staat is nog het antwoord op de vorige vraag.',
  again: 'Vraag opnieuw',
  cost: (milliseconds, rows, bytes) =>
    `Beantwoord in ${n(Math.max(0.1, Math.round(milliseconds / 100) / 10))} seconden: ${counted(rows, 'rij', 'rijen')} gelezen, ${bytes ?? 'niets meer'} opgehaald`,
  summary: (events, claims, articles) =>
    `${counted(events, 'gebeurtenis', 'gebeurtenissen')} en ${counted(claims, 'bewering', 'beweringen')} in ${counted(articles, 'artikel', 'artikelen')}`,
  possibly: (count) => `waarvan ${n(count)} alleen mogelijk in deze dagen`,
  undated: (count) => `${counted(count, 'bewering heeft', 'beweringen hebben')} geen datum op deze klok`,
  nothing: 'Niets past bij deze filters',
  timeline: 'Tijdlijn',
  claims: 'Beweringen',
  events: 'Gebeurtenissen',
  listOf: {
    claims: (count) => counted(count, 'bewering', 'beweringen'),
    events: (count) => counted(count, 'gebeurtenis', 'gebeurtenissen'),
  },
  filters: 'Filters',
  words: 'Woorden',
  search: 'Zoek',
  clear: 'Wis alle filters',
  asTable: 'Als tabel',
  tableOf: 'Gebeurtenissen per dag',
  day: 'Dag',
  certain: 'Zeker',
  possible: 'Mogelijk',
  choose: 'Dagen met hun gebeurtenissen, om uit te kiezen',
  strip: (days) => `Gebeurtenissen per dag, over ${counted(days, 'dag', 'dagen')}`,
  wholePeriod: 'De hele periode; sleep om dagen te kiezen, of verschuif de uiteinden met de pijltjestoetsen',
  allDays: 'Alle dagen',
  more: (shown, all) => `Toon meer; ${n(shown)} van ${n(all)} staan hier`,
  fetchingRows: 'De volgende rijen zijn onderweg.',
  value: (events, claims) =>
    `${counted(events, 'gebeurtenis', 'gebeurtenissen')}, ${counted(claims, 'bewering', 'beweringen')}`,
  moreValues: (count) => `en nog ${n(count)}`,
  noDate: 'geen datum',
  sources: (articles) => `Zo verteld in ${counted(articles, 'artikel', 'artikelen')}`,
  sourcesOf: (articles, title) => `Zo verteld in ${counted(articles, 'artikel', 'artikelen')}: ${title}`,
  fetchingSources: 'De zinnen zijn onderweg.',
  noArticle: (id) => `Het archief heeft geen artikel „${id}”.`,
};
