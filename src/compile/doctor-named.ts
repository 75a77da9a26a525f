import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { Evidence } from '@/domain/evidence';

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

/** Whether a sentence of the evidence names the actor, or one of its body. */
export function isNamedIn(id: string, evidence: readonly Evidence[], { actors, sentences }: DatasetIndex): boolean {
  const body = bodyOf(id, actors);
  return evidence.some(({ article, digest }) => {
    const sentence = sentences.get(digest)?.sentence;
    return [...body].some((one) =>
      actors
        .get(one)
        ?.mentions.some(
          (mention) =>
            mention.article === article &&
            sentence !== undefined &&
            mention.start >= sentence.start &&
            mention.end <= sentence.end,
        ),
    );
  });
}

/** Whether the evidence itself, not only the sentence around it, names the actor or one of its body. */
export function isNamedWithin(id: string, evidence: readonly Evidence[], actors: ReadonlyMap<string, Actor>): boolean {
  return [...bodyOf(id, actors)].some((one) =>
    actors
      .get(one)
      ?.mentions.some(({ article, start, end }) =>
        evidence.some((within) => within.article === article && within.start <= start && within.end >= end),
      ),
  );
}
