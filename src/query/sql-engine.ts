import type { Engine } from './engine';
import { lineEngine, type SqlDossier, type SqlRow } from './line-engine';
import type { SqlDialect, Statement } from './sql-dialect';
import { SqlQuestion } from './sql-question';

/** Puts a statement to a database; it may fail, and it gives up when the signal says so. */
export type AskSql = (statement: Statement, signal?: AbortSignal) => Promise<readonly SqlRow[]>;

/** An engine whose data lies in the tables of a database; `docs/engines.md` tells what they hold. */
export function sqlEngine(ask: AskSql, sql: SqlDialect, dossier: SqlDossier): Engine {
  const { period, synonyms } = dossier;
  return lineEngine((query) => {
    const question = new SqlQuestion(query, sql, synonyms);
    return {
      totals: (signal) => ask(question.totals(), signal),
      facets: (names, signal) => ask(question.facets(names), signal),
      bins: (signal) => ask(question.bins(period.from, period.to, 1), signal),
      edges: (signal) => ask(question.edges(), signal),
      page: (kind, from, count, signal) => ask(question.page(kind, from, count), signal),
      items: (ids, signal, kind) => ask(question.items(ids, kind), signal),
      article: (id, signal) => ask(question.article(id), signal),
      search: (text, most, signal) => ask(question.search(text, synonyms, most), signal),
    };
  }, dossier);
}
