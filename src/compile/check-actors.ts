import { foldTypography } from '@/text/fold';
import { type Authored, type Item, idOf, nameOf, ofKind, pick, pickString, select } from './authored';
import type { Report } from './problem';

/** An alias belongs to one actor, once; who is named has one. */
export function checkAliases(authored: Authored, report: Report): void {
  const owners = new Map<string, Item>();
  for (const actor of ofKind(authored, 'actor')) {
    const aliases = select(actor, 'aliases.*');
    if (aliases.length === 0 && pick(actor, 'named') !== false) {
      report(
        actor.place(['aliases']),
        `${nameOf(actor)} has no alias`,
        'list every spelling in the articles, or write named: false',
      );
    }
    for (const { value, place } of aliases) {
      if (typeof value !== 'string') continue;
      const owner = owners.get(foldTypography(value));
      if (!owner) owners.set(foldTypography(value), actor);
      else if (owner === actor) report(place, `${nameOf(actor)}: alias "${value}" twice`, 'list it once');
      else {
        const right = 'give it to the one it means most often, and tell the others by "mentions" and "not"';
        report(place, `${nameOf(actor)}: alias "${value}" belongs to ${nameOf(owner)} already`, right);
      }
    }
  }
}

/** No one is, through however many others, part of themselves. */
export function checkAffiliations(authored: Authored, report: Report): void {
  const actors = new Map(ofKind(authored, 'actor').map((actor) => [idOf(actor), actor]));
  for (const [id, actor] of actors) {
    const chain = [id];
    let next = pickString(actor, 'affiliation');
    while (next !== null && next !== id && !chain.includes(next)) {
      chain.push(next);
      const at = actors.get(next);
      next = at ? pickString(at, 'affiliation') : null;
    }
    if (next === null || next !== id) continue;
    report(
      actor.place(['affiliation']),
      `${nameOf(actor)} is affiliated with itself (${[...chain, id].join(' → ')})`,
      'cut the circle',
    );
  }
}

/** A relation is between two. */
export function checkRelations(authored: Authored, report: Report): void {
  for (const relation of ofKind(authored, 'relation')) {
    const [source, target] = [pick(relation, 'source'), pick(relation, 'target')];
    if (source === null || source !== target) continue;
    report(
      relation.place(['target']),
      `${nameOf(relation)}: source and target are both ${String(source)}`,
      'name two actors',
    );
  }
}

/** What stands for a body of several names is no name of another body. */
export function checkBodies(authored: Authored, report: Report): void {
  const actors = new Map(ofKind(authored, 'actor').map((actor) => [idOf(actor), actor]));
  for (const [id, actor] of actors) {
    const body = pickString(actor, 'body');
    const root = body === null ? undefined : actors.get(body);
    if (body === null || (body !== id && (root === undefined || pickString(root, 'body') === null))) continue;
    report(
      actor.place(['body']),
      `${nameOf(actor)}: ${body === id ? 'it is its own body' : `${body} is itself a name of another body`}`,
      'name the actor that stands for all of them, and leave body out there',
    );
  }
}
