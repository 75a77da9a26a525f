import type { FactManifest } from '@/dataset/fact-manifest';
import { narrator } from '@/domain/claim';
import type { Text } from '@/domain/text';
import { totalOf } from '@/query/count';
import type { Engine, Figures } from '@/query/engine';
import { type Facet, type FacetName, facetNames, facets as facetsByName } from '@/query/facets';
import { mostTold } from '@/query/fact-overview';
import { emptyQuery, type Query } from '@/query/query';

/** A value of a filter, with what choosing it would give. */
interface ShownValue {
  readonly value: string;
  readonly events: number;
  readonly claims: number;
}

/** What stands on the page of an archive: the numbers of one question. */
export interface Shown {
  readonly query: Query;
  readonly events: number;
  readonly claims: number;
  readonly possible: number;
  readonly undated: number;
  readonly articles: number;
  readonly facets: readonly {
    readonly name: FacetName;
    readonly values: readonly ShownValue[];
    readonly all: number;
  }[];
  readonly bins: readonly (readonly [day: number, certain: number, possible: number])[];
  readonly names: Readonly<Record<string, Text>>;
}

/** The picture that a manifest brings along: the whole archive, without a filter. */
export function overviewOf({ overview, dossier }: FactManifest): Shown {
  const { events, claims, undated, articles, facets, bins, names } = overview;
  const ofGroups = Object.fromEntries((dossier.groups ?? []).map(({ id, name }) => [id, name]));
  return {
    query: emptyQuery,
    events: events[0] + events[1],
    claims: claims[0] + claims[1],
    possible: 0,
    undated: undated.claims,
    articles,
    facets: facetNames.flatMap((name) => {
      const values = (facets[name] ?? []).map(([value, ofEvents, ofClaims]) => ({
        value,
        events: ofEvents,
        claims: ofClaims,
      }));
      return values.length === 0 ? [] : [{ name, values, all: values.length }];
    }),
    bins,
    names: { ...ofGroups, ...names },
  };
}

interface Asked {
  readonly actors?: readonly string[];
  readonly articles?: readonly string[];
}

/** Names of actors and titles of articles as they are known, with those of others that are asked for. */
export async function namesWith(
  engine: Engine,
  asked: Asked,
  known: Shown['names'],
  signal: AbortSignal,
): Promise<Shown['names']> {
  const unnamed = (ids: readonly string[] = []): string[] =>
    [...new Set(ids)].filter((id) => id !== narrator && !Object.hasOwn(known, id));
  const [actors, articles] = [unnamed(asked.actors), unnamed(asked.articles)];
  if (actors.length + articles.length === 0) return known;
  const [named, titled] = await Promise.all([
    actors.length === 0 ? [] : engine.items(actors, signal, 'actor'),
    Promise.all(articles.map((id) => engine.article(id, signal))),
  ]);
  return {
    ...known,
    ...Object.fromEntries(named.flatMap((item) => ('name' in item ? [[item.id, item.name]] : []))),
    ...Object.fromEntries(titled.flatMap((article) => (article ? [[article.id, article.title]] : []))),
  };
}

/** What an engine said of a question, and where its rows are to be had. */
export interface Answer {
  readonly shown: Shown;
  readonly kept: Figures['kept'];
}

/** Asks an engine for what the page shows; `nameAll` finds the names of what is listed. */
async function ask(
  engine: Engine,
  query: Query,
  nameAll: (asked: Asked) => Shown['names'] | Promise<Shown['names']>,
  signal?: AbortSignal,
): Promise<Answer> {
  const wants = ['totals', 'facets', 'bins', 'kept'] as const;
  const { totals, facets, bins = [], kept } = await engine.answer(query, wants, signal);
  const listed = facetNames.flatMap((name) => {
    const told = facets?.[name] ?? new Map();
    const chosen: readonly string[] = query[name];
    const values = mostTold(told, chosen).map(([value, count]) => ({
      value,
      events: totalOf(count.events),
      claims: totalOf(count.claims),
    }));
    // What is chosen and gives nothing must still be there to be let go.
    const lost = chosen.filter((value) => !told.has(value)).map((value) => ({ value, events: 0, claims: 0 }));
    return told.size + lost.length === 0 ? [] : [{ name, values: [...values, ...lost], all: told.size + lost.length }];
  });
  const listedOf = (...kinds: readonly Facet['values'][]): string[] =>
    listed
      .filter(({ name }) => kinds.includes((facetsByName[name] as Facet).values))
      .flatMap(({ values }) => values.map(({ value }) => value));
  const names = await nameAll({ actors: listedOf('actor', 'speaker'), articles: listedOf('article') });
  signal?.throwIfAborted();
  const shown: Shown = {
    query,
    events: totalOf(totals.events),
    claims: totalOf(totals.claims),
    possible: totals.events.possible + totals.claims.possible,
    undated: totals.undated.claims,
    articles: totals.articles,
    facets: listed,
    bins: bins
      .filter((bin) => totalOf(bin) > 0)
      .map(({ start, certain, possible }) => [start, certain, possible] as const),
    names,
  };
  return { shown, kept };
}

/** What the page shows; names are asked for only where they are not known. */
export const askShown = (engine: Engine, query: Query, known: Shown['names'], signal: AbortSignal): Promise<Answer> =>
  ask(engine, query, (asked) => namesWith(engine, asked, known, signal), signal);

/** The numbers of a question that a hand is still moving, by the names that are known; null where they would need a journey. */
export async function peekShown(engine: Engine, query: Query, known: Shown['names']): Promise<Shown | null> {
  if (!engine.isHere?.(query)) return null;
  return (await ask(engine, query, () => known)).shown;
}
