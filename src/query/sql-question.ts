import type { DayNumber } from '@/domain/day';
import { networkOwn } from './bundle-relations';
import { never } from './columns';
import type { ItemKind } from './engine';
import { type FacetName, facetNames } from './facets';
import type { FactKind } from './facts';
import { bitsOf, dimension } from './filter';
import type { Query } from './query';
import { asofOf, daysOf } from './scope';
import { askedWords } from './search-terms';
import type { SqlDialect, SqlValue, Statement } from './sql-dialect';
import { lies } from './sweep';
import type { Synonyms } from './synonyms-of';

const allBits = bitsOf(['range', 'q', ...facetNames]);

/** A facet's column in the table of facts. */
export const facetColumn = (name: FacetName): string => `facet_${name}`;

/**
 * One question as statements over the tables `facts`, `items` and `search`. An item misses a dimension by a bit, as in the
 * engine of the page; a count leaves out the bit of its own dimension.
 */
export class SqlQuestion {
  readonly #query: Query;
  readonly #sql: SqlDialect;
  readonly #values: Record<string, SqlValue> = {};
  readonly #misses: string;
  /** The columns that the bits of what is missed are made of. */
  readonly #weighed: readonly string[];
  readonly #known: string;

  constructor(query: Query, sql: SqlDialect, synonyms: Synonyms) {
    this.#query = query;
    this.#sql = sql;
    const asof = this.#put('asof', asofOf(query));
    this.#known = `known_from <= ${asof} AND known_until > ${asof}`;
    const bits = this.#bitsOf(synonyms);
    this.#misses = bits.length === 0 ? '0' : bits.join(' + ');
    this.#weighed = [
      ...facetNames.filter((name) => query[name].length > 0).map(facetColumn),
      ...(query.q.trim() === '' ? [] : ['kind', 'id', 'source', 'target', 'event', 'claim']),
    ];
  }

  #put(name: string, value: SqlValue): string {
    this.#values[name] = value;
    return this.#sql.value(name, value);
  }

  #statement(sql: string): Statement {
    const used = Object.entries(this.#values).filter(([name, value]) => sql.includes(this.#sql.value(name, value)));
    return { sql, values: Object.fromEntries(used) };
  }

  /** Whether an item is kept by every dimension but these. */
  #keeps(except: number): string {
    return except === 0 ? 'misses = 0' : `${this.#sql.bitAnd('misses', String(allBits & ~except))} = 0`;
  }

  /** Items of a kind in which all words are found. */
  #hits(kind: string, words: string): string {
    return `(SELECT id FROM search WHERE kind = '${kind}' AND ${this.#known} AND ${words})`;
  }

  #words(text: string, synonyms: Synonyms): string {
    const { hasAny, hasStart } = this.#sql;
    const asked = askedWords(text, synonyms).map(({ word, stems }, i) => {
      const [start, forms] = [this.#put(`word_${i}`, word), this.#put(`stems_${i}`, stems)];
      return `(${hasStart('words', start)} OR ${hasAny('stems', forms)})`;
    });
    return asked.length === 0 ? '1 = 0' : asked.join(' AND ');
  }

  #isFound(synonyms: Synonyms): string {
    const words = this.#words(this.#query.q, synonyms);
    const among = (column: string, kind: string): string => `${column} ${this.#sql.isIn} ${this.#hits(kind, words)}`;
    return `(kind = 'event' AND ${among('id', 'event')})
      OR (kind = 'claim' AND ${among('id', 'claim')})
      OR (kind = 'relation' AND (${among('source', 'actor')} OR ${among('target', 'actor')}
        OR ${among('event', 'event')} OR ${among('claim', 'claim')}))`;
  }

  #bitsOf(synonyms: Synonyms): string[] {
    const { isRanged, isStrict } = daysOf(this.#query);
    const bits = facetNames.flatMap((name) => {
      const chosen: readonly string[] = this.#query[name];
      if (chosen.length === 0) return [];
      const has = this.#sql.hasAny(facetColumn(name), this.#put(`chosen_${name}`, chosen));
      return [`CASE WHEN ${has} THEN 0 ELSE ${dimension[name]} END`];
    });
    if (this.#query.q.trim() !== '') bits.push(`CASE WHEN ${this.#isFound(synonyms)} THEN 0 ELSE ${dimension.q} END`);
    const outside = [lies.undated, lies.before, lies.after, ...(isStrict ? [lies.possible] : [])];
    if (isRanged) bits.push(`CASE WHEN lie IN (${outside.join(', ')}) THEN ${dimension.range} ELSE 0 END`);
    return bits;
  }

  /**
   * Every item that was known, with how it lies to the days and what it misses. Only the columns that are named are read,
   * also by databases that do not find out by themselves.
   */
  #asking(columns: readonly string[]): string {
    const { clock } = this.#query;
    const { from, to } = daysOf(this.#query);
    const [first, last] = [this.#put('first_day', from), this.#put('last_day', to)];
    const [start, end] = [`${clock}_start`, `${clock}_end`];
    const lie = `CASE WHEN ${end} < ${start} THEN ${lies.undated} WHEN ${end} < ${first} THEN ${lies.before}
        WHEN ${start} > ${last} THEN ${lies.after}
        WHEN ${start} >= ${first} AND ${end} <= ${last} THEN ${lies.certain} ELSE ${lies.possible} END`;
    const read = [...new Set([...columns, ...this.#weighed])].join(', ');
    return `(SELECT ${columns.join(', ')}, start_day, end_day, lie, ${this.#misses} AS misses
      FROM (SELECT ${read}, ${start} AS start_day, ${end} AS end_day, ${lie} AS lie FROM facts WHERE ${this.#known}))`;
  }

  /** Items kept by all but the days, by kind and by how they lie. */
  totals(): Statement {
    return this.#statement(`SELECT kind, lie, misses, count(*) AS items FROM ${this.#asking(['kind'])}
      WHERE ${this.#keeps(dimension.range)} GROUP BY kind, lie, misses`);
  }

  /** For each value of these facets what choosing it would give, events and claims apart; one reading of the table. */
  facets(names: readonly FacetName[]): Statement {
    const { prefixed, joined, noTexts, each, bitAnd } = this.#sql;
    const lists = names.map(
      (name) =>
        `CASE WHEN ${this.#keeps(dimension[name])} THEN ${prefixed(`${name} `, facetColumn(name))} ELSE ${noTexts} END`,
    );
    // What misses two dimensions is let in by the choice of no value.
    return this.#statement(`SELECT facet, kind, lie, count(*) AS items
      FROM (SELECT kind, lie, ${each(joined(lists))} AS facet FROM ${this.#asking(['kind', ...names.map(facetColumn)])}
        WHERE kind <> 'relation' AND ${bitAnd('misses', 'misses - 1')} = 0)
      GROUP BY facet, kind, lie`);
  }

  /** Events by the bars in which they begin and end; those open on a side are in none. */
  bins(from: DayNumber, to: DayNumber, days: number): Statement {
    const [low, high, width] = [this.#put('bins_from', from), this.#put('bins_to', to), this.#put('bin_days', days)];
    const barOf = (day: string): string => this.#sql.quotient(`${day} - ${low}`, width);
    return this.#statement(`SELECT first_bar, last_bar, is_within, count(*) AS items
      FROM (SELECT ${barOf(`greatest(start_day, ${low})`)} AS first_bar, ${barOf(`least(end_day, ${high})`)} AS last_bar,
          CASE WHEN start_day >= ${low} AND end_day <= ${high} THEN 1 ELSE 0 END AS is_within
        FROM ${this.#asking(['kind'])}
        WHERE kind = 'event' AND ${this.#keeps(dimension.range)} AND start_day <= ${high} AND end_day >= ${low}
          AND start_day <= end_day AND start_day <> ${never.before} AND end_day <> ${never.after})
      GROUP BY first_bar, last_bar, is_within`);
  }

  /** Relations by edge, as many as the network draws, with how many of them are kept. */
  edges(): Statement {
    const drawn = bitsOf(networkOwn);
    return this.#statement(`SELECT edge, lie, ${this.#keeps(0)} AS is_kept, count(*) AS items FROM ${this.#asking(['kind', 'edge'])}
      WHERE kind = 'relation' AND ${this.#keeps(drawn)} GROUP BY edge, lie, is_kept`);
  }

  /** Some of the items that are kept, in their order. */
  page(kind: FactKind, from: number, count: number): Statement {
    const [skipped, most] = [this.#put('page_from', from), this.#put('page_rows', count)];
    const read = ['kind', 'id', 'place', ...facetNames.map(facetColumn)];
    const columns = ['id', 'lie', 'misses', 'start_day', 'end_day', ...facetNames.map(facetColumn)];
    return this.#statement(`SELECT ${columns.join(', ')} FROM ${this.#asking(read)}
      WHERE kind = '${kind}' AND misses = 0 ORDER BY place LIMIT ${most} OFFSET ${skipped}`);
  }

  /** Items as they were known, of any kind or of one. */
  items(ids: readonly string[], kind?: ItemKind): Statement {
    const ofKind = kind === undefined ? '' : ` AND kind = '${kind}'`;
    return this.#statement(`SELECT kind, id, item, ${this.#query.clock}_when AS told FROM items
      WHERE ${this.#known}${ofKind} AND ${this.#sql.isOneOf('id', this.#put('ids', ids))}`);
  }

  article(id: string): Statement {
    return this.#statement(`SELECT article FROM articles WHERE id = ${this.#put('article', id)}`);
  }

  /** What the words are found in: where they are a larger part of what is said, first. */
  search(text: string, synonyms: Synonyms, most: number): Statement {
    const words = this.#words(text, synonyms);
    return this.#statement(`SELECT kind, id, ${this.#sql.sizeOf('words')} AS word_count FROM search
      WHERE ${this.#known} AND ${words} ORDER BY word_count, kind, id LIMIT ${this.#put('most', most)}`);
  }
}
