import { admitActors } from './admit-actors';
import { admitArticles, Places } from './admit-articles';
import { admitClaims } from './admit-claims';
import { admitDate, holdsDate } from './admit-dates';
import { admitLayout } from './admit-layout';
import { admitEvents, admitQuestions, admitRelations, admitRetired } from './admit-rest';
import type { Dataset } from './format';
import { Leaving, type LeftOut } from './left-out';
import { finish, type Steps, within } from './steps';

const idsOf = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id));

/**
 * A dataset of the right form, made to hold together: ids name one thing, what is referred to is there, what rests on
 * an article lies within it, days stand in order, nothing leads round to itself. What does not hold is left out and told.
 */
export const admitDataset = (dataset: Dataset): Admitted => finish(admitSteps(dataset));

interface Admitted {
  readonly dataset: Dataset;
  readonly leftOut: readonly LeftOut[];
}

/** The same, item by item. */
export function* admitSteps(dataset: Dataset): Steps<Admitted> {
  const leaving = new Leaving();
  const phases = leaving
    .once(
      ({ id }) => `phases/${id}`,
      dataset.dossier.phases,
      ({ id }) => id,
    )
    .filter((phase) => holdsDate(leaving, `phases/${phase.id}`, phase));
  const articles = yield* within(admitArticles(leaving, dataset.articles), 0, 0.1);
  const inArticles = idsOf(articles);
  const places = new Places(leaving, articles);
  const actors = yield* within(admitActors(leaving, dataset.actors, inArticles, places), 0.1, 0.2);
  const start = { leaving, articles: inArticles, actors: idsOf(actors), events: new Set<string>(), places };
  const events = yield* within(admitEvents(start, dataset.events), 0.2, 0.3);
  const known = { ...start, events: idsOf(events) };
  const claims = yield* within(admitClaims(known, dataset.claims), 0.3, 0.6);
  const withClaims = { ...known, claims: idsOf(claims) };
  const relations = yield* within(admitRelations(withClaims, dataset.relations), 0.6, 0.9);
  const questions = yield* within(admitQuestions(withClaims, dataset.questions), 0.9, 0.95);
  const used = idsOf([
    ...[articles, actors, events, claims, relations, questions].flat(),
    ...articles.flatMap(({ digest }) => digest),
  ]);
  yield 0.95;
  const dated = articles.map((article) => ({
    ...article,
    published: admitDate(leaving, `articles/${article.id} published`, inArticles, article.published),
  }));
  return {
    dataset: {
      ...dataset,
      dossier: { ...dataset.dossier, phases },
      articles: dated,
      actors,
      events,
      claims,
      relations,
      questions,
      retired: admitRetired(known, used, dataset.retired),
      layout: admitLayout(leaving, known.actors, dataset.layout),
    },
    leftOut: leaving.found,
  };
}
