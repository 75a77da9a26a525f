import type { Actor } from '@/domain/actor';
import { formatWhen } from '@/i18n/format-when';
import { nameArticles } from '@/i18n/name-articles';
import { wordsOf } from '@/i18n/words';
import { type ActorDetails, projectDetails } from '@/query/project-details';
import { html } from './html';
import type { Page } from './page';
import { schemaOfActor } from './schema-of-actor';
import {
  claimList,
  evidence,
  facts,
  joined,
  linkTo,
  linkToActor,
  list,
  section,
  shortened,
  type Writing,
} from './writing';

/** Who it is, what it took part in, what it claimed, and where it is mentioned. */
export function actorPage(writing: Writing, actor: Actor): Page {
  const { index, lang } = writing;
  const words = wordsOf(lang);
  const own = wordsOf(lang).details;
  const say = wordsOf(lang).publish;
  const details = projectDetails(index, { kind: 'actor', id: actor.id }) as ActorDetails;
  const { affiliation, members, events, claims, about } = details;
  const counts = say.counts(words.count.events(events.length), words.count.claims(claims.length));
  const lead = [actor.role && nameArticles(actor.role[lang], index.numberOf, lang), words.groups[actor.group]]
    .filter((part) => part !== null)
    .join(', ');
  return {
    kind: 'actor',
    id: actor.id,
    lang,
    title: actor.name[lang],
    description: shortened(`${actor.name[lang]}, ${lead}: ${counts}.`),
    body: html`<p class="lead">${lead}</p>${section(own.who, [
      facts([
        [own.type, words.actorKinds[actor.kind]],
        [own.affiliation, affiliation ? linkToActor(writing, affiliation) : null],
        [own.members, joined(members.map((member) => linkToActor(writing, member)))],
        [own.spellings, actor.aliases.join(', ')],
      ]),
    ])}${section(own.events, [
      list(
        events.map(
          ({ id, title, date }) => html`${linkTo(writing, 'event', id, title[lang])}, ${formatWhen(date, lang)}`,
        ),
      ),
    ])}${claimList(writing, own.made, claims, actor.id)}${claimList(writing, own.aboutActor, about)}${evidence(
      writing,
      own.mentioned,
      details.evidence,
    )}`,
    entity: schemaOfActor(actor, lang),
    picture: {
      kicker: `${words.actorKinds[actor.kind]}, ${words.groups[actor.group]}`,
      title: actor.name[lang],
      line: counts,
      marks: events.map(({ date, status }) => ({ when: date, groups: [actor.group], status })),
    },
  };
}
