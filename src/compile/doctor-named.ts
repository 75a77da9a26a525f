import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { Evidence, Stretch } from '@/domain/evidence';

/** An actor with those it belongs to and those that belong to it: a sentence that names one of them names it. */
export function bodyOf(id: string, actors: ReadonlyMap<string, Actor>): Set<string> {
  const body = new Set([id]);
  for (let at = actors.get(id)?.affiliation; at && !body.has(at); at = actors.get(at)?.affiliation) body.add(at);
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { id: part, affiliation } of actors.values()) {
      if (affiliation !== next || body.has(part)) continue;
      body.add(part);
      queue.push(part);
    }
  }
  return body;
}

/** Whether one of the stretches names the actor, or one of its body. */
export function isNamedWithin(id: string, stretches: readonly Stretch[], actors: ReadonlyMap<string, Actor>): boolean {
  return [...bodyOf(id, actors)].some((one) =>
    actors
      .get(one)
      ?.mentions.some(({ article, start, end }) =>
        stretches.some((within) => within.article === article && within.start <= start && within.end >= end),
      ),
  );
}

/** Whether a sentence of the evidence does, in or beside the stretch. */
export function isNamedIn(id: string, evidence: readonly Evidence[], { actors, sentences }: DatasetIndex): boolean {
  const whole = evidence.flatMap(({ article, digest }) => {
    const sentence = sentences.get(digest)?.sentence;
    return sentence === undefined ? [] : [{ article, start: sentence.start, end: sentence.end }];
  });
  return isNamedWithin(id, whole, actors);
}
