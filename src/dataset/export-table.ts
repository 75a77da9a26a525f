import type { Dossier } from '@/domain/dossier';
import { languages, type Text } from '@/domain/text';

/** The types of Frictionless Table Schema that are used here. An array is written as JSON. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';
export type Cell = string | number | boolean | null | readonly string[];

interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly required: boolean;
  /** All there can be; null where that is no short list. */
  readonly values: readonly string[] | null;
}

export interface Column<Item> extends Field {
  readonly of: (item: Item) => Cell;
  /** Of words: the same column in another language. */
  readonly inLanguage?: (tag: string) => Column<Item>;
}

interface ForeignKey {
  readonly field: string;
  /** The table into whose ids it points. */
  readonly table: string;
}

export interface Table {
  readonly name: string;
  readonly title: Text;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The same column of something that the item is part of. */
export const columnOf = <Whole, Item>(
  { of, inLanguage, ...field }: Column<Item>,
  part: (whole: Whole) => Item,
): Column<Whole> => ({
  ...field,
  of: (whole) => of(part(whole)),
  ...(inLanguage ? { inLanguage: (tag: string) => columnOf(inLanguage(tag), part) } : {}),
});

/** The languages that texts are written out in: those of the product, and what else the dossier is told in. */
const tagsOf = ({ languages: told = [] }: { readonly languages?: readonly string[] | undefined }): string[] => [
  ...new Set([...languages, ...told]),
];

interface Shape<Item> {
  readonly name: string;
  readonly title: Text;
  readonly items: readonly Item[];
  /** The dossier it is of. */
  readonly of?: Pick<Dossier, 'languages'>;
  readonly columns: readonly Column<Item>[];
  readonly primaryKey?: readonly string[];
  readonly pointsInto?: Readonly<Record<string, string>>;
}

export function tableOf<Item>({
  name,
  title,
  items,
  of: dossier = {},
  columns: written,
  primaryKey = ['id'],
  pointsInto = {},
}: Shape<Item>): Table {
  const isPartial = dossier.languages !== undefined;
  const columns = written.flatMap((column) => {
    const { inLanguage } = column;
    if (!inLanguage) return [column];
    return tagsOf(dossier).map((tag) => ({
      ...inLanguage(tag),
      required: column.required && !isPartial,
    }));
  });
  return {
    name,
    title,
    fields: columns.map(({ of: _, inLanguage: __, ...field }) => field),
    primaryKey,
    foreignKeys: Object.entries(pointsInto).map(([field, table]) => ({ field, table })),
    rows: items.map((item) => columns.map((column) => column.of(item))),
  };
}
