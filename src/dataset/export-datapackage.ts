import { ownRights, positionsNote, type Rights } from './export-licence';
import type { Table } from './export-table';
import type { Dataset } from './format';

const spreadsheets =
  'Cells hold exact values: one that begins with "=" is no formula, so import columns as text into a spreadsheet.';

/** The description of the tables by Frictionless Data Package: files, columns, types, keys, licence. */
export function exportDatapackage(
  { dossier, articles }: Dataset,
  tables: readonly Table[],
  { licence, attribution }: Rights = ownRights,
): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: dossier.id,
    title: dossier.title.en,
    title_nl: dossier.title.nl,
    description: [dossier.summary.en, positionsNote.en, spreadsheets].join(' '),
    description_nl: [dossier.summary.nl, positionsNote.nl].join(' '),
    version: dossier.version,
    ...(licence && {
      licenses: [
        { ...(licence.id && { name: licence.id }), ...(licence.url && { path: licence.url }), title: licence.title },
      ],
    }),
    contributors: [{ title: attribution.en, role: 'author' }],
    sources: articles.map(({ id, title, outlet }) => ({ title: [id, title.en, outlet].filter(Boolean).join(', ') })),
    resources: tables.map(({ name, title, fields, primaryKey, foreignKeys }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      title: title.en,
      title_nl: title.nl,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: fields.map(({ name: field, type, description, required, values }) => ({
          name: field,
          type,
          description,
          constraints: { required, ...(values ? { enum: values } : {}) },
        })),
        missingValues: [''],
        primaryKey,
        foreignKeys: foreignKeys.map(({ field, table }) => ({
          fields: field,
          // An empty name is the table itself.
          reference: { resource: table === name ? '' : table, fields: 'id' },
        })),
      },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
