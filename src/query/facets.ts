import { claimantsOf, type DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import { type Claim, claimKinds, modalities, narrator } from '@/domain/claim';
import { type Event, eventTypes, statuses } from '@/domain/event';
import { evidenceOf } from '@/domain/evidence';
import type { Relation } from '@/domain/relation';
import type { Text } from '@/domain/text';

/**
 * An item with what it hangs on. What it lacks itself it has from those: an event has the kinds, speakers and measures
 * of its claims, a claim the type and status of its event, a relation those of its event and claim.
 */
export type Subject = {
  readonly event: Event | undefined;
  readonly claims: readonly Claim[];
  /** Everyone of the dataset, to see whose side somebody is on. */
  readonly everyone: Pick<ReadonlyMap<string, Actor>, 'get'>;
} & (
  | { readonly kind: 'event'; readonly item: Event }
  | { readonly kind: 'claim'; readonly item: Claim }
  | { readonly kind: 'relation'; readonly item: Relation }
);

/** Where the values of a facet come from when they are no fixed list; a speaker is an actor or the article itself. */
type IdKind = 'actor' | 'speaker' | 'article' | 'measure' | 'group';

/** The menus of the filter bar, in their order; facets of one menu fold under one button. */
export const facetMenus = ['actor', 'kind', 'claim', 'type', 'status', 'article'] as const;
type FacetMenu = (typeof facetMenus)[number];

/** One filter that is a list of values; an item is kept if it has any of them. */
export interface Facet<T extends string = string> {
  /** Its parameter in a link. */
  readonly param: string;
  readonly values: readonly T[] | IdKind;
  /** What an item has of it; several answers are several values. */
  readonly of: (subject: Subject) => readonly T[];
  /** What it speaks of in a sentence. */
  readonly asks: 'claims' | 'events' | 'both';
  readonly menu: FacetMenu;
  /** Values stand by what they would give; without it in their own order. */
  readonly byCount?: boolean;
  /** Values that would give nothing are listed too. */
  readonly inFull?: boolean;
}

const present = <T>(...items: readonly (T | null | undefined)[]): T[] => items.filter((item) => item != null) as T[];

/** Also the body that these are names of, so that a government is found under each of its names. */
const withBodies = (ids: readonly string[], everyone: Pick<ReadonlyMap<string, Actor>, 'get'>): string[] =>
  ids.flatMap((id) => [id, ...present(everyone.get(id)?.body)]);

const actorsOf = (subject: Subject): string[] => {
  if (subject.kind === 'event') return subject.item.participants.map(({ actor }) => actor);
  if (subject.kind === 'relation') return [subject.item.source, subject.item.target];
  const { about, reports } = subject.item;
  return present(...claimantsOf(subject.item), ...about, ...reports.map(({ via }) => via));
};

const articlesOf = (subject: Subject): string[] => evidenceOf(subject.item).map(({ article }) => article);

const facet = <const T extends string>(row: Facet<T>): Facet<T> => row;

/**
 * Every facet there is. The query, its codec, the bits of what is missed, counts, chips, menus, checks of ids and the
 * words of citations and exports are made from these rows, in this order; the words themselves are in facet.en.ts and facet.nl.ts.
 */
export const facets = {
  actors: facet<string>({
    param: 'actor',
    values: 'actor',
    of: (subject) => withBodies(actorsOf(subject), subject.everyone),
    asks: 'both',
    menu: 'actor',
    byCount: true,
    inFull: true,
  }),
  kinds: facet({
    param: 'kind',
    values: claimKinds,
    of: ({ claims }) => claims.map(({ kind }) => kind),
    asks: 'claims',
    menu: 'kind',
  }),
  types: facet({
    param: 'type',
    values: eventTypes,
    of: ({ event }) => present(event?.type),
    asks: 'events',
    menu: 'type',
  }),
  articles: facet<string>({
    param: 'article',
    values: 'article',
    of: articlesOf,
    asks: 'both',
    menu: 'article',
    inFull: true,
  }),
  statuses: facet({
    param: 'status',
    values: statuses,
    of: (subject) => present(subject.kind === 'relation' ? subject.item.status : subject.event?.status),
    asks: 'events',
    menu: 'status',
  }),
  claimants: facet<string>({
    param: 'claimant',
    values: 'speaker',
    of: ({ claims, everyone }) =>
      withBodies(
        claims.flatMap(({ claimant, coClaimants = [] }) => [claimant, ...coClaimants]),
        everyone,
      ),
    asks: 'claims',
    menu: 'claim',
    byCount: true,
  }),
  about: facet<string>({
    param: 'about',
    values: 'actor',
    of: ({ claims, everyone }) =>
      withBodies(
        claims.flatMap(({ about }) => about),
        everyone,
      ),
    asks: 'claims',
    menu: 'claim',
    byCount: true,
  }),
  modalities: facet({
    param: 'modality',
    values: modalities,
    of: ({ claims }) => claims.map(({ modality }) => modality),
    asks: 'claims',
    menu: 'claim',
  }),
  measures: facet<string>({
    param: 'measure',
    values: 'measure',
    of: ({ claims }) => present(...claims.map(({ measure }) => measure)),
    asks: 'claims',
    menu: 'claim',
  }),
  groups: facet<string>({
    param: 'group',
    values: 'group',
    of: (subject) => present(...actorsOf(subject).map((id) => subject.everyone.get(id)?.group)),
    asks: 'both',
    menu: 'actor',
  }),
};

export type FacetName = keyof typeof facets;
export type FacetValue<K extends FacetName> = (typeof facets)[K] extends Facet<infer T> ? T : never;
export const facetNames = Object.keys(facets) as FacetName[];

/** One entry for each facet, made from its name. */
export const eachFacet = <T>(make: (name: FacetName) => T): { readonly [K in FacetName]: T } =>
  Object.fromEntries(facetNames.map((name) => [name, make(name)])) as { [K in FacetName]: T };

/** The values a facet can have in this dataset. */
export function valuesOf(index: DatasetIndex, name: FacetName): readonly string[] {
  const { values }: Facet = facets[name];
  if (values === 'actor') return [...index.actors.keys()];
  if (values === 'speaker') return [narrator, ...index.actors.keys()];
  if (values === 'article') return index.byPublication.map(({ id }) => id);
  if (values === 'measure') return [...new Set(index.dataset.claims.flatMap(({ measure }) => measure ?? []))];
  if (values === 'group') return [...index.groups.keys()];
  return values;
}

/** What the dataset calls a value; null where only the catalogues have a word for it. */
export function nameOfValue(index: DatasetIndex, name: FacetName, value: string): Text | null {
  const { values }: Facet = facets[name];
  if (values === 'article') return index.articles.get(value)?.title ?? null;
  if (values === 'group') return index.groups.get(value)?.name ?? null;
  return values === 'actor' || values === 'speaker' ? (index.actors.get(value)?.name ?? null) : null;
}
