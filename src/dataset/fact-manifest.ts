import { parseDay } from '@/domain/day';
import type { Dossier } from '@/domain/dossier';
import type { Text } from '@/domain/text';
import type { ClickHouseAddress } from './ask-clickhouse';
import { limits, quote } from './limits';
import { type DatasetProblem, refuse } from './problem';

export const factsVersion = 1;

/** Above so many claims a dossier is no longer one file that a page reads whole. */
export const mostClaims = 20_000;

export const factTableNames = ['facts', 'items', 'search', 'articles'] as const;
export type FactTable = (typeof factTableNames)[number];

interface FactTableFile {
  readonly file: string;
  readonly rows: number;
  /** The first so many hold today; the others are what was known before. */
  readonly latest: number;
  readonly bytes: number;
  readonly sha256: string;
}

type Pair = readonly [certain: number, possible: number];

/** The picture without a filter, so that it stands before any table is asked. */
export interface FactOverview {
  readonly events: Pair;
  readonly claims: Pair;
  readonly relations: Pair;
  readonly articles: number;
  readonly undated: Readonly<Record<'events' | 'claims', number>>;
  /** Of each facet the values that are most told of, with their events and claims. */
  readonly facets: Readonly<Record<string, readonly (readonly [value: string, events: number, claims: number])[]>>;
  /** Days that have events: the day, and how many for certain and possibly. */
  readonly bins: readonly (readonly [day: number, certain: number, possible: number])[];
  readonly names: Readonly<Record<string, Text>>;
}

/** A server that answers in the place of the files; its user may only read, and its password is no secret. */
interface NamedEngine extends ClickHouseAddress {
  readonly kind: 'clickhouse';
}

/** What lies in a folder of facts, and what of the dossier its tables do not say. */
export interface FactManifest {
  readonly factsVersion: typeof factsVersion;
  readonly dossier: Dossier;
  readonly overview: FactOverview;
  readonly engine?: NamedEngine;
  readonly tables: Readonly<Record<FactTable, FactTableFile>>;
}

type ReadManifest =
  | { readonly ok: true; readonly manifest: FactManifest }
  | { readonly ok: false; readonly problem: DatasetProblem };

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
const areLists = (value: unknown, length: number): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length === length);
const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** What of a manifest a page draws before any table is asked: where it is not as it should be. */
const faultOf = (raw: Readonly<Record<string, unknown>>): string | null => {
  const [dossier, overview] = [recordOf(raw.dossier), recordOf(raw.overview)];
  const { start, end } = recordOf(dossier.period);
  const days = (parseDay(String(end)) ?? Number.NaN) - (parseDay(String(start)) ?? 0) + 1;
  if (!(days > 0 && days <= limits.days)) return 'dossier.period';
  if (!isText(dossier.title) || !isText(dossier.summary)) return 'dossier.title, dossier.summary';
  const { events, claims, relations, articles, undated, facets, bins, names } = overview;
  if (!areLists([events, claims, relations], 2) || ![events, claims, relations].flat().every(isCount))
    return 'overview.events, overview.claims, overview.relations';
  if (![articles, recordOf(undated).events, recordOf(undated).claims].every(isCount))
    return 'overview.articles, overview.undated';
  if (!areLists(bins, 3) || !bins.flat().every((one) => Number.isSafeInteger(one))) return 'overview.bins';
  const listed = Object.values(recordOf(facets));
  const isListed = (one: unknown): boolean =>
    areLists(one, 3) && one.every(([value, ...counts]) => typeof value === 'string' && counts.every(isCount));
  if (facets === undefined || !listed.every(isListed)) return 'overview.facets';
  if (names === undefined || !Object.values(recordOf(names)).every(isText)) return 'overview.names';
  const { kind, url, database } = recordOf(raw.engine);
  const isServer = kind === 'clickhouse' && /^https?:\/\//.test(String(url)) && typeof database === 'string';
  return raw.engine === undefined || isServer ? null : 'engine';
};

/** Reads a manifest as it came; what it is not is told. */
export function readManifest(text: string): ReadManifest {
  let raw: Partial<FactManifest>;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refuse(text.trimStart().startsWith('<') ? 'html' : 'not-json', quote(String(error)));
  }
  if (raw?.factsVersion !== factsVersion) {
    return refuse(
      'wrong-version',
      `factsVersion ${quote(JSON.stringify(raw?.factsVersion) ?? 'none', 60)}, expected ${factsVersion}`,
    );
  }
  for (const name of factTableNames) {
    const { file, rows, latest, bytes } = raw.tables?.[name] ?? {};
    const isSound =
      typeof file === 'string' && /^(?:[\w-]+\/)?\w[\w.-]*$/.test(file) && [rows, latest, bytes].every(isCount);
    if (!isSound) return refuse('invalid', `tables.${name}`);
  }
  const fault = faultOf(recordOf(raw));
  if (fault) return refuse('invalid', fault);
  return { ok: true, manifest: raw as FactManifest };
}
