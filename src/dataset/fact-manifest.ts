import type { Dossier } from '@/domain/dossier';
import type { Text } from '@/domain/text';
import type { ClickHouseAddress } from './ask-clickhouse';
import { quote } from './limits';
import { type DatasetProblem, refuse } from './problem';

export const factsVersion = 1;

export const factTableNames = ['facts', 'items', 'search', 'articles'] as const;
export type FactTable = (typeof factTableNames)[number];

export interface FactTableFile {
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

export type ReadManifest =
  | { readonly ok: true; readonly manifest: FactManifest }
  | { readonly ok: false; readonly problem: DatasetProblem };

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

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
    const isSound = typeof file === 'string' && /^[\w.-]+$/.test(file) && [rows, latest, bytes].every(isCount);
    if (!isSound) return refuse('invalid', `tables.${name}`);
  }
  if (!raw.dossier?.period || !raw.overview?.bins || !raw.overview.facets)
    return refuse('invalid', 'dossier, overview');
  return { ok: true, manifest: raw as FactManifest };
}
