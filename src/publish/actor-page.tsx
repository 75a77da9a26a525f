import { nameOfGroup } from '@/dataset/groups-of';
import type { Actor } from '@/domain/actor';
import { nameArticles } from '@/i18n/name-articles';
import { lateWordsOf, wordsOf } from '@/i18n/words';
import { type ActorDetails as Details, projectDetails } from '@/query/project-details';
import { ActorDetails } from '@/views/details/actor-details';
import type { Page } from './page';
import { renderPart } from './render-part';
import { schemaOfActor } from './schema-of-actor';
import { shortened, type Writing } from './writing';

/** An actor with all that is known of it, as the app tells it. */
export function actorPage(writing: Writing, actor: Actor): Page {
  const { index, lang } = writing;
  const words = wordsOf(lang);
  const details = projectDetails(index, { kind: 'actor', id: actor.id }) as Details;
  const { events, claims } = details;
  const counts = lateWordsOf(lang).publish.counts(words.count.events(events.length), words.count.claims(claims.length));
  const lead = [
    actor.role && nameArticles(actor.role[lang], index.numberOf, lang),
    nameOfGroup(index.groups, actor.group)[lang],
  ]
    .filter((part) => part !== null)
    .join(', ');
  return {
    kind: 'actor',
    id: actor.id,
    lang,
    title: actor.name[lang],
    description: shortened(`${actor.name[lang]}, ${lead}: ${counts}.`),
    body: renderPart(
      writing,
      <>
        <h2>{words.regions.details}</h2>
        <ActorDetails details={{ ...details, actor }} />
      </>,
    ),
    entity: schemaOfActor(actor, lang),
    picture: {
      kicker: `${words.actorKinds[actor.kind]}, ${nameOfGroup(index.groups, actor.group)[lang]}`,
      title: actor.name[lang],
      line: counts,
      marks: events.map(({ date, status }) => ({ when: date, groups: [actor.group], status })),
    },
  };
}
