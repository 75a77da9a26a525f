import type { Text } from '@/domain/text';

/** The types of Frictionless Table Schema that are used here. An array is written as JSON. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';
export type Cell = string | number | boolean | null | readonly string[];

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly required: boolean;
  /** All there can be; null where that is no short list. */
  readonly values: readonly string[] | null;
}

export interface Column<Item> extends Field {
  readonly of: (item: Item) => Cell;
}

export interface ForeignKey {
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

interface Shape<Item> {
  readonly name: string;
  readonly title: Text;
  readonly items: readonly Item[];
  readonly columns: readonly Column<Item>[];
  readonly primaryKey?: readonly string[];
  readonly pointsInto?: Readonly<Record<string, string>>;
}

export function tableOf<Item>({
  name,
  title,
  items,
  columns,
  primaryKey = ['id'],
  pointsInto = {},
}: Shape<Item>): Table {
  return {
    name,
    title,
    fields: columns.map(({ of: _, ...field }) => field),
    primaryKey,
    foreignKeys: Object.entries(pointsInto).map(([field, table]) => ({ field, table })),
    rows: items.map((item) => columns.map((column) => column.of(item))),
  };
}
