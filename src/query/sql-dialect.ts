/** What may stand for a name in a statement; a list is of texts. */
export type SqlValue = number | string | readonly string[];

/** A statement, and apart from it the values that it names: nothing of a question is ever part of its text. */
export interface Statement {
  readonly sql: string;
  readonly values: Readonly<Record<string, SqlValue>>;
}

/** The few things that databases say differently. */
export interface SqlDialect {
  /** Where a value stands in the statement. */
  readonly value: (name: string, value: SqlValue) => string;
  /** Whether a list has any of the values of another. */
  readonly hasAny: (list: string, wanted: string) => string;
  readonly isOneOf: (one: string, wanted: string) => string;
  /** Whether anything in a list begins with a text. */
  readonly hasStart: (list: string, text: string) => string;
  readonly sizeOf: (list: string) => string;
  /** Every text of a list after another text. */
  readonly prefixed: (text: string, list: string) => string;
  readonly joined: (lists: readonly string[]) => string;
  readonly noTexts: string;
  readonly bitAnd: (a: string, b: string) => string;
  /** A row for each value of a list. */
  readonly each: (list: string) => string;
  /** How a sub-question is asked that every part of the data must be held against. */
  readonly isIn: string;
  /** The whole number below a quotient. */
  readonly quotient: (a: string, b: string) => string;
}

export const duckDbSql: SqlDialect = {
  value: (name) => `$${name}`,
  hasAny: (list, wanted) => `list_has_any(${list}, ${wanted})`,
  isOneOf: (one, wanted) => `list_contains(${wanted}, ${one})`,
  hasStart: (list, text) => `len(list_filter(${list}, lambda one: starts_with(one, ${text}))) > 0`,
  sizeOf: (list) => `len(${list})`,
  prefixed: (text, list) => `list_transform(${list}, lambda one: '${text}' || one)`,
  joined: (lists) => `list_concat(${lists.join(', ')})`,
  noTexts: '[]',
  bitAnd: (a, b) => `(${a} & (${b}))`,
  each: (list) => `unnest(${list})`,
  isIn: 'IN',
  quotient: (a, b) => `((${a}) // ${b})`,
};

const clickHouseType = (value: SqlValue): string =>
  typeof value === 'number' ? 'Int32' : typeof value === 'string' ? 'String' : 'Array(String)';

export const clickHouseSql: SqlDialect = {
  value: (name, value) => `{${name}:${clickHouseType(value)}}`,
  hasAny: (list, wanted) => `hasAny(${list}, ${wanted})`,
  // A set is looked up in the order that a table is kept in; a list would be held against every row.
  isOneOf: (one, wanted) => `${one} IN (SELECT arrayJoin(${wanted}))`,
  hasStart: (list, text) => `arrayExists(one -> startsWith(one, ${text}), ${list})`,
  sizeOf: (list) => `length(${list})`,
  prefixed: (text, list) => `arrayMap(one -> concat('${text}', one), ${list})`,
  joined: (lists) => `arrayConcat(${lists.join(', ')})`,
  noTexts: 'emptyArrayString()',
  bitAnd: (a, b) => `bitAnd(${a}, ${b})`,
  each: (list) => `arrayJoin(${list})`,
  isIn: 'GLOBAL IN',
  quotient: (a, b) => `intDiv(${a}, ${b})`,
};
