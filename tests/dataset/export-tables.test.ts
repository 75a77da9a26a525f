import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '@/dataset/export-csv';
import { exportDatapackage } from '@/dataset/export-datapackage';
import type { Cell } from '@/dataset/export-table';
import { exportTables } from '@/dataset/export-tables';
import { exportTablesZip } from '@/dataset/export-tables-zip';
import type { Dataset } from '@/dataset/format';
import { awkwardRecord, evidenceCount, record } from './export-fixture';

interface DeclaredField {
  readonly name: string;
  readonly type: string;
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly DeclaredField[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const packageOf = (dataset: Dataset) =>
  JSON.parse(exportDatapackage(dataset, exportTables(dataset))) as { name: string; resources: Resource[] } & Record<
    string,
    unknown
  >;

/** Reads a cell by the type that is declared for it, and by nothing else. */
function readCell(text: string, { name, type }: DeclaredField): Cell {
  if (text === '') return null;
  switch (type) {
    case 'integer':
      expect(text, name).toMatch(/^-?\d+$/);
      return Number(text);
    case 'number':
      expect(Number.isFinite(Number(text)), name).toBe(true);
      return Number(text);
    case 'boolean':
      expect(text, name).toMatch(/^(true|false)$/);
      return text === 'true';
    case 'date':
      expect(text, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      return text;
    case 'array':
      expect(Array.isArray(JSON.parse(text)), name).toBe(true);
      return JSON.parse(text);
    default:
      expect(type).toBe('string');
      return text;
  }
}

const earlierCount = ({ articles, events, claims, relations }: Dataset): number =>
  [
    ...articles.map(({ published }) => published),
    ...[...events, ...relations].map(({ date }) => date),
    ...claims.flatMap(({ said, aboutDate }) => [said, ...(aboutDate ? [aboutDate] : [])]),
  ].reduce((sum, { earlier = [] }) => sum + earlier.length, 0);

const read = (dataset: Dataset): Map<string, { resource: Resource; rows: Record<string, Cell>[] }> => {
  const tables = new Map(exportTables(dataset).map((table) => [table.name, exportCsv(table)]));
  return new Map(
    packageOf(dataset).resources.map((resource) => {
      const { data, errors, meta } = Papa.parse<Record<string, string>>(tables.get(resource.name) ?? '', {
        header: true,
        delimiter: ',',
        skipEmptyLines: true,
      });
      expect(errors, resource.name).toEqual([]);
      expect(meta.fields).toEqual(resource.schema.fields.map(({ name }) => name));
      const rows = data.map((row) =>
        Object.fromEntries(resource.schema.fields.map((field) => [field.name, readCell(row[field.name] ?? '', field)])),
      );
      return [resource.name, { resource, rows }];
    }),
  );
};

describe.each([
  ['the record', record],
  ['awkward words', awkwardRecord()],
])('the tables of %s', (_, dataset) => {
  const tables = read(dataset);

  it('round-trip through another parser, cell by cell, by their declared types', () => {
    for (const { name, fields, rows } of exportTables(dataset)) {
      const back = tables.get(name)?.rows.map((row) => fields.map((field) => row[field.name]));
      expect(back, name).toEqual(rows);
    }
  });

  it('hold as many rows as the dataset holds things', () => {
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
    expect(Object.fromEntries([...tables].map(([name, { rows }]) => [name, rows.length]))).toEqual({
      dossier: 1,
      groups: dataset.dossier.groups?.length ?? 0,
      phases: dataset.dossier.phases.length,
      starts: dataset.dossier.starts?.length ?? 0,
      places: dataset.layout.places.length,
      doubts: sum(dataset.claims.map(({ doubts = [] }) => doubts.length)),
      earlier: earlierCount(dataset),
      articles: dataset.articles.length,
      sentences: sum(dataset.articles.map(({ digest }) => digest.length)),
      actors: dataset.actors.length,
      mentions: sum(dataset.actors.map(({ mentions }) => mentions.length)),
      events: dataset.events.length,
      participants: sum(dataset.events.map(({ participants }) => participants.length)),
      claims: dataset.claims.length,
      reports: sum(dataset.claims.map(({ reports }) => reports.length)),
      answers: sum(dataset.claims.map(({ answers }) => answers.length)),
      relations: dataset.relations.length,
      evidence: evidenceCount(dataset),
      questions: dataset.questions.length,
      retired: dataset.retired.length,
    });
  });

  it('keep how each date was known before an article told more', () => {
    for (const [name, column, dates] of [
      ['articles', 'published', dataset.articles.map(({ published }) => published)],
      ['events', 'date', dataset.events.map(({ date }) => date)],
      ['relations', 'date', dataset.relations.map(({ date }) => date)],
    ] as const) {
      const told = tables.get(name)?.rows.map((row) => row[`${column}_earlier`]);
      expect(told, name).toEqual(dates.map((when) => (when.earlier ?? []).map((was) => `${was.before}: ${was.edtf}`)));
    }
  });

  it('keep their constraints: required, lists of values, keys within and between tables', () => {
    for (const { resource, rows } of tables.values()) {
      const { fields, primaryKey, foreignKeys } = resource.schema;
      for (const { name, constraints } of fields) {
        for (const row of rows) {
          if (constraints.required) expect(row[name], `${resource.name}.${name}`).not.toBeNull();
          if (constraints.enum && row[name] !== null) expect(constraints.enum).toContain(row[name]);
        }
      }
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((key) => row[key])));
      expect(new Set(keys).size, resource.name).toBe(rows.length);
      for (const { fields: field, reference } of foreignKeys) {
        const other = tables.get(reference.resource || resource.name);
        const known = new Set(other?.rows.map((row) => row[reference.fields]));
        const dangling = rows.filter((row) => row[field] !== null && !known.has(row[field] ?? null));
        expect(dangling, `${resource.name}.${field}`).toEqual([]);
      }
    }
  });
});

describe('exportDatapackage', () => {
  it('says what it is, under which licence, and where each table is', () => {
    const descriptor = packageOf(record);
    expect(descriptor).toMatchObject({
      profile: 'tabular-data-package',
      version: record.dossier.version,
      title: record.dossier.title.en,
      title_nl: record.dossier.title.nl,
      licenses: [{ name: 'CC-BY-4.0', path: expect.stringMatching(/^https:/) }],
    });
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
    for (const { name, path } of descriptor.resources) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(path).toBe(`${name}.csv`);
    }
  });
});

describe('exportTablesZip', () => {
  it('holds the description and every table it names', () => {
    const files = unzipSync(exportTablesZip(record));
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
      resources: Resource[];
    };
    expect(Object.keys(files).sort()).toEqual(['datapackage.json', ...resources.map(({ path }) => path)].sort());
    for (const table of exportTables(record)) {
      expect(strFromU8(files[`${table.name}.csv`] ?? new Uint8Array())).toBe(exportCsv(table));
    }
  });

  it('is the same bytes each time', () => {
    expect(exportTablesZip(record)).toEqual(exportTablesZip(structuredClone(record)));
  });
});
