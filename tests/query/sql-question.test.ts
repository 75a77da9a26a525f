import { expect, it } from 'vitest';
import { eachFacet, facetNames } from '@/query/facets';
import { emptyQuery, type Query } from '@/query/query';
import { clickHouseSql, duckDbSql } from '@/query/sql-dialect';
import { SqlQuestion } from '@/query/sql-question';
import { hostileStrings } from './hostile-strings';

const statementsOf = (text: string, sql: typeof duckDbSql) => {
  // One word is asked for, whatever it is made of, so that the statements have one shape.
  const query = { ...emptyQuery, ...eachFacet(() => [text]), q: 'word', from: 19000, asof: 19010 } as Query;
  const question = new SqlQuestion(query, sql, []);
  return [
    question.totals(),
    question.facets(facetNames),
    question.bins(18990, 19020, 1),
    question.edges(),
    question.page('claim', 0, 10),
    question.items([text]),
    question.article(text),
  ];
};

it.each([
  ['DuckDB', duckDbSql],
  ['ClickHouse', clickHouseSql],
])(
  'says the same to %s whatever is asked for: what a reader gives is a value and never part of a statement',
  (_, sql) => {
    const plain = statementsOf('plain', sql).map((one) => one.sql);
    expect(hostileStrings).toHaveLength(500);
    for (const text of hostileStrings) {
      const made = statementsOf(text, sql);
      expect(made.map((one) => one.sql)).toEqual(plain);
      for (const { values } of made) expect(JSON.stringify(values)).toContain(JSON.stringify(text).slice(1, -1));
    }
  },
);

it.each([
  ['DuckDB', duckDbSql],
  ['ClickHouse', clickHouseSql],
])('gives %s words as values too', (_, sql) => {
  for (const text of hostileStrings) {
    const { sql: made } = new SqlQuestion({ ...emptyQuery, q: text }, sql, []).totals();
    expect(made.replaceAll(/\b(?:word|stems)_\d+/g, '')).not.toMatch(/[;`"]|--|DROP|UNION|1=1/);
  }
});
