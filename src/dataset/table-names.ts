/** The words that names of sheets and columns are made of, in Dutch: either language opens. */
const dutch: Readonly<Record<string, string>> = {
  dossier: 'dossier',
  groepen: 'groups',
  fasen: 'phases',
  vragen: 'questions',
  eerste_vragen: 'starts',
  plaatsen: 'places',
  artikelen: 'articles',
  zinnen: 'sentences',
  actoren: 'actors',
  vermeldingen: 'mentions',
  gebeurtenissen: 'events',
  deelnemers: 'participants',
  beweringen: 'claims',
  berichten: 'reports',
  antwoorden: 'answers',
  contacten: 'relations',
  vindplaatsen: 'evidence',
  eerdere_datums: 'earlier',
  twijfels: 'doubts',
  ingetrokken: 'retired',
  titel: 'title',
  samenvatting: 'summary',
  inleiding: 'introduction',
  versie: 'version',
  talen: 'languages',
  taal: 'language',
  periode: 'period',
  begin: 'start',
  eind: 'end',
  einde: 'end',
  synoniemen: 'synonyms',
  naam: 'name',
  korte: 'short',
  bijvoeglijk: 'adjective',
  kleur: 'color',
  rol: 'role',
  kant: 'side',
  vorm: 'shape',
  medium: 'outlet',
  adres: 'url',
  rechten: 'rights',
  datumregel: 'stated_date',
  bron: 'source',
  lengte: 'length',
  verschenen: 'published',
  artikel: 'article',
  nummer: 'number',
  alinea: 'paragraph',
  tekst: 'text',
  soort: 'kind',
  type: 'type',
  spellingen: 'aliases',
  hoort_bij: 'affiliation',
  lichaam: 'body',
  groep: 'group',
  genoemd: 'named',
  meervoud: 'plural',
  actor: 'actor',
  gebeurtenis: 'event',
  bewering: 'claim',
  status: 'status',
  volgens: 'alleged_by',
  belang: 'salience',
  plaats: 'place',
  datum: 'date',
  gezegd: 'said',
  spreker: 'claimant',
  medesprekers: 'co_claimants',
  over: 'about',
  inhoud: 'proposition',
  wijze: 'modality',
  stadium: 'stage',
  maatregel: 'measure',
  voorwaarde: 'condition',
  toeschrijving: 'attribution',
  toelichting: 'note',
  aantal: 'quantity',
  eenheid: 'unit',
  van_wie: 'subject',
  houding: 'posture',
  woorden: 'wording',
  via: 'via',
  beantwoord: 'answered',
  hoe: 'how',
  van: 'source',
  aan: 'target',
  teken: 'sign',
  zin: 'sentence',
  reden: 'reason',
  vervangen_door: 'replaced_by',
  duur: 'extent',
  uitdrukking: 'expression',
  grond: 'basis',
  eerder: 'earlier',
};

const plain = (name: string): string =>
  name
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-./]+/g, '_');

/** A name as the format has it: without regard to capitals, spaces or accents, and with Dutch words as English ones. */
export function englishName(name: string): string {
  const written = plain(name);
  const whole = dutch[written];
  if (whole !== undefined) return whole;
  // Names of two words first: "hoort_bij".
  return Object.entries(dutch)
    .filter(([word]) => word.includes('_'))
    .reduce((text, [word, english]) => text.replace(new RegExp(`(^|_)${word}(?=_|$)`), `$1${english}`), written)
    .split('_')
    .map((word) => dutch[word] ?? word)
    .join('_');
}

/** Whether a name of the format is meant by what is written; the name itself goes before its translation. */
export const isNamed = (written: string, name: string): boolean =>
  plain(written) === plain(name) || englishName(written) === plain(name);
