/** The words that names of sheets and columns are made of, in Dutch: either language opens. */
const dutchNames: Readonly<Record<string, string>> = {
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

/** A name without regard to capitals, spaces or accents. */
export const plainName = (name: string): string =>
  name
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-./]+/g, '_');

// No column is what every object has: "constructor" is a name like any other.
const dutch = new Map(Object.entries(dutchNames));

/** Names of two words, "hoort_bij", wherever they stand among others. */
const phrases = [...dutch]
  .filter(([word]) => word.includes('_'))
  .map(([word, english]) => [new RegExp(`(^|_)${word}(?=_|$)`), `$1${english}`] as const);

/** A plain name as the format has it: with Dutch words as English ones. */
export function englishName(name: string): string {
  const written = plainName(name);
  return (
    dutch.get(written) ??
    phrases
      .reduce((text, [phrase, english]) => text.replace(phrase, english), written)
      .split('_')
      .map((word) => dutch.get(word) ?? word)
      .join('_')
  );
}

/** The names of the format that may be meant by what is written; the name itself goes before its translation. */
export const namesMeant = (written: string): readonly string[] =>
  written === '' ? [] : [plainName(written), englishName(written)];
