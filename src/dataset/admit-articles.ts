import type { Article } from '@/domain/article';
import type { Evidence, Stretch } from '@/domain/evidence';
import { holdsDate } from './admit-dates';
import type { Leaving } from './left-out';
import { mapSteps, type Steps } from './steps';

/** The articles that hold together, with the sentences that lie within them and are theirs. */
export function* admitArticles(leaving: Leaving, articles: readonly Article[]): Steps<Article[]> {
  const sentences = new Set<string>();
  const dated = leaving
    .once(
      ({ id }) => `articles/${id}`,
      articles,
      ({ id }) => id,
    )
    .filter(({ id, published }) => holdsDate(leaving, `articles/${id} published`, published));
  return yield* mapSteps(dated, (article) => {
    const at = `articles/${article.id}`;
    const digest = article.digest.filter(({ id, start, end }) => {
      if (sentences.has(id)) leaving.out(at, 'repeated', id);
      else if (!id.startsWith(`${article.id}-s`)) leaving.out(at, 'misplaced', id);
      else if (start >= end || end > article.source.length) leaving.out(`${at} ${id}`, 'beyond', `${start}–${end}`);
      else return sentences.add(id);
      return false;
    });
    // An outlet without a name is not known.
    const outlet = article.outlet?.trim() === '' ? null : article.outlet;
    return digest.length === article.digest.length && outlet === article.outlet
      ? article
      : { ...article, outlet, digest };
  });
}

/** Finds what points at a stretch that is not there. */
export class Places {
  readonly #leaving: Leaving;
  readonly #lengths: ReadonlyMap<string, number>;
  readonly #articleOf: ReadonlyMap<string, string>;

  constructor(leaving: Leaving, articles: readonly Article[]) {
    this.#leaving = leaving;
    this.#lengths = new Map(articles.map(({ id, source }) => [id, source.length]));
    this.#articleOf = new Map(articles.flatMap(({ id, digest }) => digest.map((one) => [one.id, id])));
  }

  stretches<T extends Stretch>(at: string, given: readonly T[]): T[] {
    return given.filter(({ article, start, end }) => {
      const length = this.#lengths.get(article);
      if (length === undefined) this.#leaving.out(at, 'no-such', article);
      else if (start >= end || end > length) this.#leaving.out(at, 'beyond', `${article} ${start}–${end}`);
      else return true;
      return false;
    });
  }

  /** What rests on a sentence that is there and of the article it names; within `article` where that is given. */
  evidence(at: string, given: readonly Evidence[], article?: string): Evidence[] {
    const own = this.#leaving.once(at, given, (one) => `${one.article} ${one.start}–${one.end} ${one.digest}`);
    return this.stretches(at, own).filter((one) => {
      const of = this.#articleOf.get(one.digest);
      if (of === undefined) this.#leaving.out(at, 'no-such', one.digest);
      else if (of !== one.article) this.#leaving.out(at, 'misplaced', one.digest);
      else if (article !== undefined && one.article !== article) this.#leaving.out(at, 'misplaced', one.article);
      else return true;
      return false;
    });
  }
}
