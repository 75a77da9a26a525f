import type { ActorKind } from '@/domain/actor';

/** Bodies that are known by name, in both languages, each under one key. */
export interface Institution {
  readonly key: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
}

const body = (key: string, kind: ActorKind, names: string): Institution => ({
  key,
  kind,
  names: names.split('|').map((name) => name.trim()),
});

export const institutions: readonly Institution[] = [
  body(
    'nato',
    'organisation',
    'NAVO|Navo|NATO|Nato|Noord-Atlantische Verdragsorganisatie|North Atlantic Treaty Organization|North Atlantic Council',
  ),
  body('european-union', 'organisation', 'EU|E.U.|Europese Unie|European Union'),
  body('european-commission', 'organisation', 'Europese Commissie|European Commission'),
  body('european-parliament', 'organisation', 'Europees Parlement|European Parliament'),
  body('european-council', 'organisation', 'Europese Raad|European Council'),
  body('united-nations', 'organisation', 'VN|UN|U.N.|Verenigde Naties|United Nations'),
  body(
    'security-council',
    'organisation',
    'VN-Veiligheidsraad|Veiligheidsraad|UN Security Council|U.N. Security Council|Security Council',
  ),
  body(
    'osce',
    'organisation',
    'OVSE|OSCE|Organisatie voor Veiligheid en Samenwerking in Europa|Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe',
  ),
  body('imf', 'organisation', 'IMF|Internationaal Monetair Fonds|International Monetary Fund'),
  body('world-bank', 'organisation', 'Wereldbank|World Bank'),
  body('wto', 'organisation', 'WTO|Wereldhandelsorganisatie|World Trade Organization'),
  body('who', 'organisation', 'WHO|Wereldgezondheidsorganisatie|World Health Organization'),
  body('iaea', 'organisation', 'IAEA|International Atomic Energy Agency'),
  body('icc', 'organisation', 'Internationaal Strafhof|International Criminal Court|ICC'),
  body('red-cross', 'organisation', 'Rode Kruis|Red Cross'),
  body('g7', 'organisation', 'G7|G-7|Group of Seven'),
  body('g20', 'organisation', 'G20|G-20'),
  body('opec', 'organisation', 'OPEC'),
  body('white-house', 'government', 'Witte Huis|White House'),
  body('kremlin', 'government', 'Kremlin'),
  body('pentagon', 'government', 'Pentagon|Department of Defense|Defense Department'),
  body('state-department', 'government', 'State Department|Department of State'),
  body('treasury', 'government', 'Treasury Department|Department of the Treasury|U.S. Treasury|US Treasury'),
  body('justice-department', 'government', 'Justice Department|Department of Justice'),
  body('us-congress', 'government', 'Congress|Amerikaanse Congres|House of Representatives|Huis van Afgevaardigden'),
  body('us-senate', 'government', 'Senate'),
  body('senaat', 'government', 'Senaat|Eerste Kamer'),
  body('tweede-kamer', 'government', 'Tweede Kamer'),
  body('duma', 'government', 'Doema|State Duma|Staatsdoema|Duma'),
  body('bundestag', 'government', 'Bundestag|Bondsdag'),
  body('house-of-commons', 'government', 'House of Commons|Lagerhuis'),
  body('downing-street', 'government', 'Downing Street'),
  body('elysee', 'government', 'Élysée|Elysée'),
  body('cia', 'organisation', 'CIA'),
  body('fbi', 'organisation', 'FBI'),
  body('fsb', 'organisation', 'FSB'),
  body('ecb', 'organisation', 'ECB|Europese Centrale Bank|European Central Bank'),
  body('federal-reserve', 'organisation', 'Federal Reserve|Fed'),
  body('swift', 'organisation', 'SWIFT-systeem|SWIFT|Swift-systeem'),
  body('openbaar-ministerie', 'government', 'Openbaar Ministerie|OM'),
  body('raad-van-state', 'government', 'Raad van State'),
  body('hoge-raad', 'government', 'Hoge Raad'),
  body('west', 'state', 'Westen|West'),
  body('baltic-states', 'state', 'Baltische staten|Baltische Staten|Baltic states|Baltic States|Baltics'),
  body('european-allies', 'state', 'Europese bondgenoten|European allies'),
  body('nato-allies', 'state', 'NAVO-bondgenoten|NAVO-landen|Navo-bondgenoten|Navo-landen|NATO allies|NATO members'),
  body('western-countries', 'state', 'westerse landen|Westerse landen|Western countries|Western nations'),
];

/** Papers, stations, agencies. */
export const outlets: readonly Institution[] = [
  body('new-york-times', 'media', 'The New York Times|New York Times'),
  body('washington-post', 'media', 'The Washington Post|Washington Post'),
  body('wall-street-journal', 'media', 'The Wall Street Journal|Wall Street Journal'),
  body('guardian', 'media', 'The Guardian|Guardian'),
  body('financial-times', 'media', 'Financial Times'),
  body('associated-press', 'media', 'The Associated Press|Associated Press|AP'),
  ...'CNN|BBC|ABC News|NBC News|CBS News|Fox News|MSNBC|NPR|Reuters|AFP|ANP|Belga|Bloomberg|Politico|Axios|TASS|Tass|Interfax|RIA Novosti|RIA|Der Spiegel|Bild|Die Zeit|Le Monde|Le Figaro|El País|de Volkskrant|NRC Handelsblad|NRC|NOS|RTL Nieuws|RTL|VRT|VTM|VT4|RTBF|De Telegraaf|Telegraaf|Trouw|Het Parool|Nu.nl|AD|De Standaard|De Morgen|Het Laatste Nieuws|Het Nieuwsblad|De Tijd|Al Jazeera|Sky News|Nieuwsuur|Knack|Humo|Xinhua|Kyodo|dpa|Daily Mail|The Times|The Economist|The Telegraph|Time|Newsweek|USA Today|Los Angeles Times|Le Soir|La Libre Belgique'
    .split('|')
    .map((name) => body(name.toLowerCase().replace(/[^a-z0-9]+/g, '-'), 'media', name)),
];
