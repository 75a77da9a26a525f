import type { Context, OriginalText } from '@/compile/doctor-check';
import type { LockedArticle } from '@/compile/lock';
import { sha256Of } from '@/compile/sha256-of';
import { formatVersion } from '@/dataset/dataset-schema';
import type { Dataset } from '@/dataset/format';
import type { Claim } from '@/domain/claim';
import type { Evidence, Stretch } from '@/domain/evidence';
import type { When } from '@/domain/when';
import { findWords } from '@/text/find-words';

/** Two invented articles; the second writes the accent of its last noun as a character of its own. */
const texts = {
  a000: `Rumoer aan de rivier

Burgemeester Anna Vos belde maandag met wethouder Bakker van Laagdorp. Zij sprak over “ongeveer” twintig wagens bij de brug \u{1F30A} en bleef rustig.

Het Rivierblad meldde dat Laagdorp een heffing overweegt.
`,
  a001: `De brug blijft dicht, zei Vos opnieuw. Bakker sprak haar tegen: er staan hooguit tien wagens. Open bleef het cafe\u0301.
`,
} as const;
type ArticleId = keyof typeof texts;

const find = (article: ArticleId, words: string): Stretch => {
  const start = texts[article].indexOf(words);
  if (start < 0) throw new Error(`${article} has no "${words}"`);
  return { article, start, end: start + words.length };
};

const sentence = (article: ArticleId, n: number, paragraph: number, words: string, nl: string, en: string) => {
  const { start, end } = find(article, words);
  return { id: `${article}-s${n}`, paragraph, text: { nl, en }, start, end };
};

const evidence = (digest: string, words: string): Evidence => {
  const article = digest.slice(0, 4) as ArticleId;
  return { ...find(article, words), digest, sha256: sha256Of(words) };
};

const on = (edtf: string, start: string | null, end: string | null, expression: string | null = null): When => ({
  edtf,
  start,
  end,
  extent: 'moment',
  basis: { nl: 'Zo staat het er.', en: 'It says so.' },
  expression,
});

const mentionsOf = (...aliases: string[]): Stretch[] =>
  (Object.keys(texts) as ArticleId[]).flatMap((article) =>
    aliases
      .flatMap((alias) => findWords(texts[article], alias))
      .filter(({ start, end }, i, all) => !all.some((o, j) => j !== i && o.start <= start && o.end >= end))
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ article, start, end })),
  );

const actor = { role: null, affiliation: null, named: true, wikidata: null } as const;
const claim = () =>
  ({
    about: [],
    modality: 'asserted',
    stage: null,
    condition: null,
    conditionBasis: null,
    attribution: 'stated',
    attributionNote: null,
    quantity: null,
    measure: null,
    place: null,
    aboutDate: null,
    event: null,
    answers: [],
  }) satisfies Partial<Claim>;

function dataset(): Dataset {
  const zij = find('a000', 'Zij');
  return {
    formatVersion,
    dossier: {
      id: 'brug',
      title: { nl: 'De brug', en: 'The bridge' },
      summary: { nl: 'Twee dorpen en een brug.', en: 'Two villages and a bridge.' },
      version: '1.0.0',
      period: { start: '2021-12-01', end: '2021-12-31' },
      phases: [{ id: 'begin', title: { nl: 'Begin', en: 'Start' }, start: '2021-12-01', end: '2021-12-07' }],
    },
    articles: [
      {
        id: 'a000',
        title: { nl: 'Onrust bij de brug', en: 'Unrest near the bridge' },
        language: 'nl',
        outlet: 'Het Rivierblad',
        published: on('2021-12-07', '2021-12-07', '2021-12-07'),
        statedDate: '2021-12',
        source: { sha256: sha256Of(texts.a000), length: texts.a000.length },
        digest: [
          sentence(
            'a000',
            1,
            1,
            'Burgemeester Anna Vos belde maandag met wethouder Bakker van Laagdorp',
            'Vos telefoneerde met haar tegenhanger.',
            'Vos had her counterpart on the line.',
          ),
          sentence(
            'a000',
            2,
            1,
            'Zij sprak over “ongeveer” twintig wagens bij de brug \u{1F30A} en bleef rustig',
            'Ze noemde een aantal voertuigen.',
            'She gave a number of vehicles.',
          ),
          sentence(
            'a000',
            3,
            2,
            'Het Rivierblad meldde dat Laagdorp een heffing overweegt',
            'Volgens een krant denkt men aan een belasting.',
            'A paper says a tax is on the table.',
          ),
        ],
      },
      {
        id: 'a001',
        title: { nl: 'Tegenspraak', en: 'Contradiction' },
        language: 'nl',
        outlet: null,
        published: on('2021-12-08~', '2021-12-08', '2021-12-10'),
        statedDate: null,
        source: { sha256: sha256Of(texts.a001), length: texts.a001.length },
        digest: [
          sentence(
            'a001',
            1,
            1,
            'De brug blijft dicht, zei Vos opnieuw',
            'De doorgang gaat niet open.',
            'There is no way across.',
          ),
          sentence(
            'a001',
            2,
            1,
            'Bakker sprak haar tegen: er staan hooguit tien wagens',
            'Het andere dorp betwist het aantal.',
            'The other village disputes the number.',
          ),
        ],
      },
    ],
    actors: [
      {
        ...actor,
        id: 'anna-vos',
        kind: 'person',
        name: { nl: 'Anna Vos', en: 'Anna Vos' },
        aliases: ['Anna Vos', 'Vos'],
        role: { nl: 'burgemeester', en: 'mayor' },
        affiliation: 'hoogdorp',
        group: 'russia',
        wikidata: 'Q7',
        mentions: [...mentionsOf('Anna Vos', 'Vos'), zij].sort((a, b) =>
          a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start,
        ),
      },
      {
        ...actor,
        id: 'bakker',
        kind: 'person',
        name: { nl: 'Bakker', en: 'Bakker' },
        aliases: ['Bakker'],
        affiliation: 'laagdorp',
        group: 'ukraine',
        mentions: mentionsOf('Bakker'),
      },
      {
        ...actor,
        id: 'hoogdorp',
        kind: 'state',
        name: { nl: 'Hoogdorp', en: 'Hightown' },
        aliases: [],
        named: false,
        group: 'russia',
        mentions: [],
      },
      {
        ...actor,
        id: 'laagdorp',
        kind: 'state',
        name: { nl: 'Laagdorp', en: 'Lowtown' },
        aliases: ['Laagdorp'],
        group: 'ukraine',
        mentions: mentionsOf('Laagdorp'),
      },
      {
        ...actor,
        id: 'rivierblad',
        kind: 'media',
        name: { nl: 'Rivierblad', en: 'Rivierblad' },
        aliases: ['Rivierblad'],
        group: 'media',
        mentions: mentionsOf('Rivierblad'),
      },
    ],
    events: [
      {
        id: 'vos-bakker-call',
        type: 'call',
        title: { nl: 'Vos belt Bakker', en: 'Vos calls Bakker' },
        summary: { nl: 'Een gesprek over de brug.', en: 'A conversation on the bridge.' },
        date: on('2021-12-06', '2021-12-06', '2021-12-06', 'maandag'),
        status: 'occurred',
        salience: 'core',
        place: null,
        participants: [
          { actor: 'anna-vos', role: 'caller' },
          { actor: 'bakker', role: 'called' },
        ],
        evidence: [evidence('a000-s1', 'Anna Vos belde maandag'), evidence('a000-s1', 'met wethouder Bakker')],
      },
    ],
    claims: [
      {
        ...claim(),
        id: 'at-most-ten',
        kind: 'troops',
        title: { nl: 'Hooguit tien', en: 'Ten at most' },
        claimant: 'bakker',
        about: ['laagdorp'],
        proposition: { nl: 'Het zijn er hoogstens tien.', en: 'There are no more than ten.' },
        attribution: 'doubtful',
        attributionNote: { nl: 'Bakker of de krant zelf.', en: 'Either Bakker or the paper itself.' },
        quantity: {
          min: null,
          max: 10,
          comparator: '<',
          unit: 'trucks',
          subject: null,
          posture: 'present',
          wording: { nl: 'hooguit tien', en: 'ten at most' },
        },
        said: on('2021-12-07/2021-12-10', '2021-12-07', '2021-12-10'),
        reports: [{ article: 'a001', via: null, evidence: [evidence('a001-s2', 'hooguit tien wagens')] }],
        answers: [
          { claim: 'twenty-trucks', how: 'contradicts', note: { nl: 'Een ander aantal.', en: 'Another number.' } },
        ],
      },
      {
        ...claim(),
        id: 'levy',
        kind: 'sanctions',
        title: { nl: 'Een heffing', en: 'A levy' },
        claimant: 'narrator',
        proposition: { nl: 'Men denkt aan een heffing.', en: 'A levy is being thought of.' },
        modality: 'reported',
        stage: 'considered',
        measure: 'economic',
        condition: { nl: 'als de brug dicht blijft', en: 'if the bridge stays closed' },
        conditionBasis: 'implied',
        said: on('../2021-12-07', null, '2021-12-07'),
        reports: [{ article: 'a000', via: 'rivierblad', evidence: [evidence('a000-s3', 'een heffing overweegt')] }],
      },
      {
        ...claim(),
        id: 'twenty-trucks',
        kind: 'troops',
        title: { nl: 'Twintig wagens', en: 'Twenty trucks' },
        claimant: 'anna-vos',
        proposition: { nl: 'Er staan er rond de twintig.', en: 'There are some twenty of them.' },
        quantity: {
          min: 20,
          max: 20,
          comparator: '~',
          unit: 'trucks',
          subject: 'laagdorp',
          posture: 'present',
          wording: { nl: 'ongeveer twintig', en: 'about twenty' },
        },
        said: on('2021-12-06', '2021-12-06', '2021-12-06', 'maandag'),
        event: 'vos-bakker-call',
        reports: [{ article: 'a000', via: null, evidence: [evidence('a000-s2', 'twintig wagens')] }],
      },
    ],
    relations: [
      {
        id: 'bakker-rejects-vos',
        source: 'bakker',
        target: 'anna-vos',
        kind: 'rejects',
        sign: 'hostile',
        date: on('2021-12', '2021-12-01', '2021-12-31'),
        status: 'occurred',
        event: null,
        claim: 'at-most-ten',
        evidence: [evidence('a001-s1', 'zei Vos opnieuw'), evidence('a001-s2', 'Bakker sprak haar tegen')],
      },
      {
        id: 'vos-calls-bakker',
        source: 'anna-vos',
        target: 'bakker',
        kind: 'calls',
        sign: 'neutral',
        date: on('2021-12-06', '2021-12-06', '2021-12-06', 'maandag'),
        status: 'occurred',
        event: 'vos-bakker-call',
        claim: null,
        evidence: [evidence('a000-s1', 'Anna Vos belde maandag')],
      },
    ],
    questions: [
      {
        id: 'how-many-trucks',
        title: { nl: 'Hoeveel wagens?', en: 'How many trucks?' },
        claims: ['at-most-ten', 'twenty-trucks'],
      },
    ],
    retired: [
      {
        id: 'some-trucks',
        kind: 'claim',
        reason: { nl: 'Opgegaan in een andere.', en: 'Merged into another.' },
        date: '2022-01-01',
        replacedBy: ['twenty-trucks'],
      },
    ],
    layout: {
      width: 100,
      height: 50,
      places: [
        { actor: 'anna-vos', x: 10, y: 10 },
        { actor: 'bakker', x: 90, y: 10 },
        { actor: 'hoogdorp', x: 10, y: 40 },
        { actor: 'laagdorp', x: 90, y: 40 },
        { actor: 'rivierblad', x: 50, y: 5 },
      ],
    },
  };
}

/** What an author pointed at and its hash, as the lock keeps it. */
const locked = (stretch: Stretch): [string, [number, number, string]] => {
  const { start, end } = stretch;
  const words = texts[stretch.article as ArticleId].slice(start, end);
  return [`${stretch.article}: ${words}`, [start, end, sha256Of(words)]];
};

function lockOf({ articles, actors, events, claims, relations }: Dataset): Record<string, LockedArticle> {
  const evidenced = [...events, ...relations, ...claims.flatMap(({ reports }) => reports)].flatMap(
    (one) => one.evidence,
  );
  const sentences = articles.flatMap(({ id, digest }) => digest.map((one) => ({ ...one, article: id })));
  return Object.fromEntries(
    articles.map(({ id, source }) => {
      const own = [...sentences, ...evidenced, find('a000', 'Zij')].filter(({ article }) => article === id);
      const aliases = actors
        .flatMap((one) => one.aliases)
        .map((alias): [string, [number, number, string][]] => [
          alias,
          findWords(texts[id as ArticleId], alias).map(({ start, end }) => [start, end, sha256Of(alias)]),
        ]);
      return [id, { ...source, anchors: Object.fromEntries(own.map(locked)), aliases: Object.fromEntries(aliases) }];
    }),
  );
}

export interface Patient {
  readonly dataset: Dataset;
  readonly originals: Map<string, OriginalText>;
  readonly lock: { readonly lockVersion: 1; readonly articles: Record<string, LockedArticle> };
  readonly published: string[];
}

/** A small dataset in which nothing is wrong, with all that lies beside it, new each time. */
export function patient(): Patient {
  const healthy = dataset();
  return {
    dataset: healthy,
    originals: new Map(Object.entries(texts).map(([id, text]) => [id, { text, sha256: sha256Of(text) }])),
    lock: { lockVersion: 1, articles: lockOf(healthy) },
    published: ['a000-s2', 'levy', 'some-trucks', 'twenty-trucks'],
  };
}

export const contextOf = ({ dataset: raw, originals, lock, published }: Patient): Context => ({
  raw,
  originals,
  lock,
  published,
});

/** Something done to a patient: made worse, or changed and still well. */
export type Change = (patient: Patient) => void;

export interface Cases {
  /** Each with words that the finding must hold. */
  readonly sick: readonly (readonly [says: string, change: Change])[];
  readonly well: readonly (readonly [what: string, change: Change])[];
}

/** Puts a value at a path such as `claims.0.title.nl`; undefined takes it away. */
export const put =
  (path: string, value: unknown): Change =>
  ({ dataset: whole }) => {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const owner = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], whole);
    if (typeof owner !== 'object' || owner === null) throw new Error(`nothing at ${path}`);
    if (value === undefined) Reflect.deleteProperty(owner, last);
    else Reflect.set(owner, last, value);
  };

export const all =
  (...changes: Change[]): Change =>
  (one) => {
    for (const change of changes) change(one);
  };

/** A copy of the item at a path, changed, at the end of its list. */
export const again =
  (path: string, changed: Record<string, unknown> = {}): Change =>
  ({ dataset: whole }) => {
    const [list = '', place = '0'] = path.split('.');
    const items = (whole as unknown as Record<string, object[]>)[list] ?? [];
    items.push({ ...structuredClone(items[Number(place)]), ...changed });
  };
