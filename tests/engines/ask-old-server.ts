import type { SqlRow } from '@/query/line-engine';
import { clickHouseSql, type SqlValue } from '@/query/sql-dialect';
import type { AskSql } from '@/query/sql-engine';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\0', '\\0')}'`;

const literal = (value: SqlValue): string =>
  typeof value === 'number'
    ? String(value)
    : typeof value === 'string'
      ? quoted(value)
      : value.length === 0
        ? 'emptyArrayString()'
        : `[${value.map(quoted).join(',')}]`;

/**
 * Servers before version 20 know no parameters, and the page does not ask them. To try its statements on one all the same,
 * the test writes the values into them.
 */
export const askOldServer =
  (url: string, database: string, onRead?: (rows: number, bytes: number) => void): AskSql =>
  async ({ sql, values }, signal) => {
    let text = sql;
    for (const [name, value] of Object.entries(values)) {
      text = text.replaceAll(clickHouseSql.value(name, value), () => literal(value));
    }
    const response = await fetch(`${url}/?database=${database}&user=reader`, {
      method: 'POST',
      body: `${text} FORMAT JSON`,
      ...(signal ? { signal } : {}),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${answer.slice(0, 600)}\n${text.slice(0, 1500)}`);
    const { data, statistics } = JSON.parse(answer) as {
      readonly data: readonly SqlRow[];
      readonly statistics: { readonly rows_read: number };
    };
    onRead?.(statistics.rows_read, answer.length);
    return data;
  };
