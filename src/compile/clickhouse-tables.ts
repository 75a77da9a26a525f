import { type FactTable, factTableNames } from '@/dataset/fact-manifest';
import { never } from '@/query/columns';
import { type TableColumns, tableColumns } from './fact-tables';
import type { ColumnKind } from './parquet-table';

/** How tables lie on machines: on one, or in parts on each of a cluster. */
interface ClickHouseLayout {
  /** As named in the server's configuration, whose macros `{shard}` and `{replica}` say which part is which. */
  readonly cluster: string | null;
}

const typeOf: Readonly<Record<ColumnKind, string>> = {
  day: 'Int32',
  number: 'Int32',
  text: 'String',
  texts: 'Array(String)',
};

/** Rows of one id lie together, so that an item and its facts are found without a search. */
const orderOf: Readonly<Record<FactTable, string>> = {
  facts: 'kind, place, known_from',
  items: 'id, known_from',
  search: 'kind, id, known_from',
  articles: 'id',
};

const today = `known_until = ${never.after}`;
/** What holds today apart from what was known before: who asks about today reads nothing else. */
const partOf: Readonly<Record<FactTable, string | null>> = {
  facts: today,
  items: today,
  search: today,
  articles: null,
};

const columnsOf = (name: FactTable): string => {
  const columns: TableColumns = tableColumns[name];
  return columns.map((column) => `${column.name} ${typeOf[column.kind]}`).join(', ');
};

/** The statements that make the tables, in order; each takes nothing that is there away. */
export function clickHouseTables({ cluster }: ClickHouseLayout): string[] {
  return factTableNames.flatMap((name) => {
    const part = partOf[name] === null ? '' : ` PARTITION BY ${partOf[name]}`;
    const keys = `${part} ORDER BY (${orderOf[name]})`;
    if (cluster === null)
      return [`CREATE TABLE IF NOT EXISTS ${name} (${columnsOf(name)}) ENGINE = MergeTree()${keys}`];
    return [
      `CREATE TABLE IF NOT EXISTS ${name}_part ON CLUSTER '${cluster}' (${columnsOf(name)}) ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/{database}/${name}_part', '{replica}')${keys}`,
      `CREATE TABLE IF NOT EXISTS ${name} ON CLUSTER '${cluster}' AS ${name}_part ENGINE = Distributed('${cluster}', currentDatabase(), ${name}_part, cityHash64(id))`,
    ];
  });
}
