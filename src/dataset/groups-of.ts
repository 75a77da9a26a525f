import firstGroups from '#lexicon/groups.json' with { type: 'json' };
import type { Group } from '@/domain/group';
import type { Text } from '@/domain/text';
import { hues } from '@/domain/vocabulary';
import type { Dataset } from './format';

/** What files name that were written before a dossier told its groups. */
const named: readonly Group[] = firstGroups as readonly Group[];

const words = (id: string): Text => {
  const name = id.replaceAll('-', ' ');
  return { nl: name, en: name };
};

/** The groups that a dataset tells, and those its actors are of without being told: nobody stands outside all of them. */
export function groupsOf({ dossier, actors }: Pick<Dataset, 'dossier' | 'actors'>): ReadonlyMap<string, Group> {
  const told = dossier.groups ?? [];
  const known = new Set(told.map(({ id }) => id));
  const used = new Set(actors.map(({ group }) => group));
  const untold = [
    ...named.filter(({ id }) => used.has(id)),
    ...[...used]
      .filter((id) => !named.some((group) => group.id === id))
      .map((id, at): Group => ({ id, name: words(id), color: hues[at % hues.length] ?? 'grey' })),
  ].filter(({ id }) => !known.has(id));
  return new Map([...told, ...untold].map((group) => [group.id, group]));
}

/** What a group is called; one that is not there by its id. */
export const nameOfGroup = (groups: ReadonlyMap<string, Group>, id: string): Text => groups.get(id)?.name ?? words(id);
