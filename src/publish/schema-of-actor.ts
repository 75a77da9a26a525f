import type { Actor } from '@/domain/actor';
import type { Language } from '@/domain/text';

const types: Readonly<Record<Actor['kind'], string>> = {
  person: 'Person',
  state: 'Country',
  government: 'GovernmentOrganization',
  organisation: 'Organization',
  military: 'Organization',
  media: 'NewsMediaOrganization',
};

/** An actor as schema.org knows it. */
export const schemaOfActor = (actor: Actor, lang: Language): Record<string, unknown> => ({
  '@type': types[actor.kind],
  name: actor.name[lang],
  ...(actor.role ? { description: actor.role[lang] } : {}),
  ...(actor.wikidata ? { sameAs: `https://www.wikidata.org/wiki/${actor.wikidata}` } : {}),
});
