import type { Dataset } from '@/dataset/format';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import type { Query } from '@/query/query';

/**
 * The dashboard's question answered a second time, the slow and plain way: on texts of days, item by item, with no code
 * of src/. It is what the projection is held against.
 */
interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

export type NaiveStanding = 'certain' | 'possible' | 'outside' | 'undated';
type Spoken = 'kinds' | 'claimants' | 'about' | 'modalities' | 'measures';
/** The filters that are a list of values, named here and not taken from what is held against this answer. */
export const lists = [
  'actors',
  'kinds',
  'types',
  'articles',
  'statuses',
  'claimants',
  'about',
  'modalities',
  'measures',
  'groups',
] as const;
type List = (typeof lists)[number];

interface NaiveItem {
  readonly id: string;
  readonly when: Bounds | null;
  readonly standing: NaiveStanding;
  readonly found: boolean;
  readonly has: Readonly<Record<List, readonly string[]>>;
}

export interface Tally {
  certain: number;
  possible: number;
}

const firstDay = '0000-00-00';
const lastDay = '9999-99-99';

/** The day of a question as a text; questions count days from 1970. */
const textOf = (day: number | null): string | null =>
  day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);

interface AskedDays {
  readonly from: string | null;
  readonly to: string | null;
  readonly dates: Query['dates'];
}

const standingOf = (when: Bounds | null, { from, to, dates }: AskedDays): NaiveStanding => {
  if (when === null) return 'undated';
  const [low, high] = [when.start ?? firstDay, when.end ?? lastDay];
  const [rangeLow, rangeHigh] = [from ?? firstDay, to ?? lastDay];
  if (high < rangeLow || low > rangeHigh) return 'outside';
  if (low >= rangeLow && high <= rangeHigh) return 'certain';
  return dates === 'certain' ? 'outside' : 'possible';
};

const isDated = ({ start, end }: Bounds): boolean => start !== null || end !== null;

const earliest = (dates: readonly Bounds[]): Bounds | null => {
  const keyed = dates.filter(isDated).map((date) => ({ date, key: date.start ?? date.end ?? '' }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed[0]?.date ?? null;
};

const folds: readonly [RegExp, string][] = [
  [/[éèêë]/g, 'e'],
  [/[üû]/g, 'u'],
  [/ά/g, 'α'],
];

const fold = (text: string): string =>
  folds.reduce((left, [letters, plain]) => left.replace(letters, plain), text.toLowerCase());

const tokens = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((token) => token !== '');

/** Of the words that are asked for those that every question may have, so that nothing is found by them beside others. */
const idle = ['ze', 'een', 'claim'];

const mentions = (texts: readonly (string | null | undefined)[], q: string): boolean => {
  const words = texts.flatMap((text) => tokens(text ?? ''));
  const all = tokens(q);
  const meant = all.filter((token) => !idle.includes(token));
  const wanted = meant.length > 0 ? meant : all;
  return wanted.length > 0 && wanted.every((token) => words.some((word) => word.startsWith(token)));
};

const said = (text: { nl: string; en: string } | null | undefined): string => (text ? `${text.nl} ${text.en}` : '');

export function naiveAnswer(dataset: Dataset, asked: Query) {
  const query = { ...asked, from: textOf(asked.from), to: textOf(asked.to) };
  const asks = query.q.trim() !== '';
  const actorById = (id: string) => dataset.actors.find((actor) => actor.id === id);
  const namesOf = (id: string): string => {
    const actor = actorById(id);
    return actor ? [said(actor.name), ...actor.aliases].join(' ') : '';
  };
  const publishedOf = (id: string): Bounds[] =>
    dataset.articles.filter((article) => article.id === id).map(({ published }) => published);
  const claimById = (id: string | null): Claim | undefined => dataset.claims.find((claim) => claim.id === id);
  const eventById = (id: string | null): Event | undefined => dataset.events.find((event) => event.id === id);
  const claimsAbout = (event: string): Claim[] => dataset.claims.filter((claim) => claim.event === event);
  const articlesOfClaim = (claim: Claim): string[] =>
    claim.reports.flatMap(({ evidence }) => evidence.map(({ article }) => article));

  const spoken = (claims: readonly Claim[]): Record<Spoken, string[]> => ({
    kinds: claims.map(({ kind }) => kind),
    claimants: claims.flatMap(({ claimant, coClaimants }) => [claimant, ...(coClaimants ?? [])]),
    about: claims.flatMap(({ about }) => about),
    modalities: claims.map(({ modality }) => modality),
    measures: claims.flatMap(({ measure }) => (measure === null ? [] : [measure])),
  });

  const saidOfEvent = (id: string): Bounds | null => earliest(claimsAbout(id).map((claim) => claim.said));
  const orNull = (when: Bounds): Bounds | null => (isDated(when) ? when : null);

  const whenOfEvent = (event: Event): Bounds | null =>
    query.clock === 'event'
      ? orNull(event.date)
      : query.clock === 'said'
        ? saidOfEvent(event.id)
        : earliest(event.evidence.flatMap(({ article }) => publishedOf(article)));
  const whenOfClaim = (claim: Claim): Bounds | null =>
    query.clock === 'event'
      ? orNull(claim.aboutDate === null ? claim.said : claim.aboutDate)
      : query.clock === 'said'
        ? orNull(claim.said)
        : earliest(articlesOfClaim(claim).flatMap(publishedOf));
  const whenOfRelation = (relation: Relation): Bounds | null => {
    if (query.clock === 'event') return orNull(relation.date);
    if (query.clock === 'published') return earliest(relation.evidence.flatMap(({ article }) => publishedOf(article)));
    if (relation.claim !== null) return orNull(claimById(relation.claim)?.said ?? { start: null, end: null });
    return relation.event === null ? null : saidOfEvent(relation.event);
  };

  const eventFound = (event: Event): boolean =>
    mentions(
      [
        said(event.title),
        said(event.summary),
        said(event.place),
        event.type,
        event.status,
        ...event.participants.map(({ actor }) => namesOf(actor)),
      ],
      query.q,
    );
  const claimFound = (claim: Claim): boolean =>
    mentions(
      [
        said(claim.title),
        said(claim.proposition),
        said(claim.condition),
        said(claim.place),
        said(claim.quantity?.wording),
        claim.kind,
        claim.attribution === 'stated' ? null : claim.attribution,
        claim.doubts === undefined ? null : 'doubtful',
        `${claim.quantity?.min ?? ''} ${claim.quantity?.max ?? ''}`,
        ...[claim.claimant, ...(claim.coClaimants ?? []), ...claim.about].map(namesOf),
      ],
      query.q,
    );
  const actorFound = (id: string): boolean => mentions([namesOf(id), said(actorById(id)?.role)], query.q);

  const withBodies = (ids: readonly string[]): string[] => ids.flatMap((id) => [id].concat(actorById(id)?.body ?? []));
  const item = (
    id: string,
    when: Bounds | null,
    found: () => boolean,
    has: Omit<NaiveItem['has'], 'groups'>,
  ): NaiveItem => ({
    id,
    when,
    standing: standingOf(when, query),
    found: !asks || found(),
    has: {
      ...has,
      actors: withBodies(has.actors),
      claimants: withBodies(has.claimants),
      about: withBodies(has.about),
      groups: has.actors.flatMap((id) => actorById(id)?.group ?? []),
    },
  });
  const events = dataset.events.map((event) =>
    item(event.id, whenOfEvent(event), () => eventFound(event), {
      actors: event.participants.map(({ actor }) => actor),
      ...spoken(claimsAbout(event.id)),
      types: [event.type],
      articles: event.evidence.map(({ article }) => article),
      statuses: [event.status],
    }),
  );
  const claims = dataset.claims.map((claim) => {
    const event = eventById(claim.event);
    return item(claim.id, whenOfClaim(claim), () => claimFound(claim), {
      actors: [
        claim.claimant,
        ...(claim.coClaimants ?? []),
        ...claim.about,
        ...claim.reports.flatMap(({ via }) => via ?? []),
      ].filter((id) => id !== 'narrator'),
      ...spoken([claim]),
      types: event ? [event.type] : [],
      articles: articlesOfClaim(claim),
      statuses: event ? [event.status] : [],
    });
  });
  const relations = dataset.relations.map((relation) => {
    const claim = claimById(relation.claim);
    const event = eventById(relation.event ?? claim?.event ?? null);
    const found = (): boolean =>
      actorFound(relation.source) ||
      actorFound(relation.target) ||
      dataset.events.some((other) => other.id === relation.event && eventFound(other)) ||
      (claim !== undefined && claimFound(claim));
    return item(relation.id, whenOfRelation(relation), found, {
      actors: [relation.source, relation.target],
      ...spoken(claim ? [claim] : event ? claimsAbout(event.id) : []),
      types: event ? [event.type] : [],
      articles: relation.evidence.map(({ article }) => article),
      statuses: [relation.status],
    });
  });

  const isRanged = query.from !== null || query.to !== null;
  const inRange = ({ standing }: NaiveItem): boolean => !isRanged || standing === 'certain' || standing === 'possible';
  const fits = (name: List, { has }: NaiveItem): boolean => {
    const wanted: readonly string[] = query[name];
    return wanted.length === 0 || has[name].some((value) => wanted.includes(value));
  };
  const keep = (items: readonly NaiveItem[], ...except: readonly (List | 'range')[]): NaiveItem[] =>
    items.filter(
      (one) =>
        one.found &&
        (except.includes('range') || inRange(one)) &&
        lists.every((name) => except.includes(name) || fits(name, one)),
    );
  const tally = (items: readonly NaiveItem[]): Tally => ({
    certain: items.filter(({ standing }) => standing === 'certain' || standing === 'undated').length,
    possible: items.filter(({ standing }) => standing === 'possible').length,
  });
  const ids = (items: readonly NaiveItem[]): string[] => items.map(({ id }) => id);
  const standings = (items: readonly NaiveItem[]): string[] => items.map(({ id, standing }) => `${id} ${standing}`);

  const unsure = (items: readonly NaiveItem[]): number =>
    query.dates === 'possible'
      ? 0
      : items.filter(({ when }) => standingOf(when, { ...query, dates: 'possible' }) === 'possible').length;

  const drawnEvents = keep(events, 'range');
  const dated = drawnEvents.filter(({ when }) => when !== null);
  const { start: first, end: last } = dataset.dossier.period;
  const bins: { day: string; certain: number; possible: number }[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    const here = dated.flatMap(({ when }) =>
      when?.start != null && when.end != null && when.start <= day && day <= when.end ? [when.start === when.end] : [],
    );
    bins.push({
      day,
      certain: here.filter((exact) => exact).length,
      possible: here.filter((exact) => !exact).length,
    });
  }

  const articleEvents = keep(events, 'articles');
  const articleClaims = keep(claims, 'articles');
  const articles = dataset.articles.map(({ id }) => ({
    id,
    chosen: query.articles.length === 0 || query.articles.includes(id),
    events: tally(articleEvents.filter(({ has }) => has.articles.includes(id))),
    claims: tally(articleClaims.filter(({ has }) => has.articles.includes(id))),
  }));
  const carriers = articles.filter(
    (one) => one.chosen && one.events.certain + one.events.possible + one.claims.certain + one.claims.possible > 0,
  );

  const drawnRelations = keep(relations, 'range', 'actors', 'groups');
  const keptRelations = keep(relations);
  const relationById = new Map(dataset.relations.map((relation) => [relation.id, relation]));
  const edges = new Map<string, { rows: string[]; kept: NaiveItem[]; status: string }>();
  for (const drawn of drawnRelations) {
    const relation = relationById.get(drawn.id);
    if (!relation) continue;
    const { source, target, sign } = relation;
    const ends = sign === 'hostile' ? [source, target] : [source, target].sort();
    const key = `${ends.join(' ')} ${sign}`;
    const edge = edges.get(key) ?? { rows: [], kept: [], status: '' };
    edge.rows.push(drawn.id);
    if (keptRelations.includes(drawn)) edge.kept.push(drawn);
    edges.set(key, edge);
  }
  for (const edge of edges.values()) {
    const told = edge.kept.length > 0 ? ids(edge.kept) : edge.rows;
    const worn = told.map((id) => relationById.get(id)?.status);
    edge.status =
      ['occurred', 'alleged', 'planned', 'hypothetical'].find((one) => worn.some((own) => own === one)) ?? 'denied';
  }

  /** What the filter would keep of events and claims if it named this value and no other. */
  const choosing = (name: List, value: string): { readonly events: Tally; readonly claims: Tally } => ({
    events: tally(keep(events, name).filter(({ has }) => has[name].includes(value))),
    claims: tally(keep(claims, name).filter(({ has }) => has[name].includes(value))),
  });

  return {
    totals: {
      events: tally(keep(events)),
      claims: tally(keep(claims)),
      relations: tally(keptRelations),
      articles: carriers.length,
      earlier: dated.filter(({ when }) => query.from !== null && when?.end != null && when.end < query.from).length,
      later: dated.filter(({ when }) => query.to !== null && when?.start != null && when.start > query.to).length,
      undated: {
        events: drawnEvents.length - dated.length,
        claims: keep(claims, 'range').filter(({ when }) => when === null).length,
      },
      unsure: { events: unsure(keep(events, 'range')), claims: unsure(keep(claims, 'range')) },
    },
    timeline: {
      rows: standings(dated),
      undated: ids(drawnEvents.filter(({ when }) => when === null)),
      earlier: ids(dated.filter(({ when }) => when?.end != null && when.end < first)),
      later: ids(dated.filter(({ when }) => when?.start != null && when.start > last)),
      bins,
    },
    claims: { rows: standings(keep(claims, 'kinds')), kept: standings(keep(claims)) },
    /** Of a claim in a stretch of days, both inclusive: how it lies in it on the clock that is asked for. */
    claimWithin: (id: string, from: string, to: string): NaiveStanding =>
      standingOf(claims.find((claim) => claim.id === id)?.when ?? null, { from, to, dates: 'possible' }),
    /** Kinds as the view of claims counts them: its own dimension left out. */
    claimsOfKind: (kind: string): Tally => tally(keep(claims, 'kinds').filter(({ has }) => has.kinds.includes(kind))),
    articles,
    articleShows: new Set([...ids(articleEvents), ...ids(articleClaims)]),
    network: {
      kept: standings(keptRelations),
      edges: [...edges].map(([key, { rows, kept, status }]) => ({ key, rows, weight: tally(kept), status })),
      weightOf: (actor: string): Tally =>
        tally(
          keptRelations.filter(({ id }) =>
            dataset.relations.some((one) => one.id === id && (one.source === actor || one.target === actor)),
          ),
        ),
    },
    choosing,
  };
}
