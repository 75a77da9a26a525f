import type { Dataset } from '@/dataset/format';
import { evidenceOf } from '@/domain/evidence';
import type { Holdings } from '@/i18n/data.en';

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

export function countHoldings({ articles, actors, events, claims, relations, questions }: Dataset): Holdings {
  return {
    articles: articles.length,
    sentences: sum(articles, ({ digest }) => digest.length),
    actors: actors.length,
    events: events.length,
    claims: claims.length,
    reports: sum(claims, ({ reports }) => reports.length),
    relations: relations.length,
    answers: sum(claims, ({ answers }) => answers.length),
    questions: questions.length,
    evidence:
      sum(events, ({ evidence }) => evidence.length) +
      sum(claims, (claim) => evidenceOf(claim).length) +
      sum(relations, ({ evidence }) => evidence.length),
  };
}
