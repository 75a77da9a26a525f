import type { Event } from '@/domain/event';
import { formatList } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { wordStatus } from '@/i18n/word-status';
import { wordsOf } from '@/i18n/words';
import { groupsOfEvent } from '@/query/item-groups';
import { type EventDetails, projectDetails } from '@/query/project-details';
import { html } from './html';
import type { Page } from './page';
import { schemaDates } from './schema-dates';
import { schemaOfActor } from './schema-of-actor';
import {
  argued,
  capitalised,
  claimList,
  evidence,
  facts,
  joined,
  linkToActor,
  section,
  shortened,
  type Writing,
} from './writing';

/** What happened, when, who was there, and in which sentences it is told. */
export function eventPage(writing: Writing, event: Event): Page {
  const { index, lang } = writing;
  const words = wordsOf(lang);
  const own = wordsOf(lang).details;
  const say = wordsOf(lang).publish;
  const details = projectDetails(index, { kind: 'event', id: event.id }) as EventDetails;
  const when = formatWhen(event.date, lang, 'long');
  const kind = `${words.eventTypes[event.type]}, ${wordStatus(event, index.actors, lang)}`;
  const who = details.participants.map(({ actor, roles }) => {
    const told = formatList(
      roles.map((role) => words.roles[role]),
      lang,
    );
    return html`${linkToActor(writing, actor)} (${told})`;
  });
  return {
    kind: 'event',
    id: event.id,
    lang,
    title: event.title[lang],
    description: shortened(capitalised(`${when}. ${event.summary[lang]}`)),
    body: html`<p class="lead">${event.summary[lang]}</p>${section(say.what, [
      facts([
        [say.when, when],
        [own.type, kind],
        [own.place_, event.place?.[lang] ?? null],
        [own.who, joined(who)],
        [own.whyDate, argued(writing, event.date.basis[lang])],
      ]),
    ])}${evidence(writing, own.says, details.evidence)}${claimList(writing, own.claims, details.claims)}`,
    entity: {
      '@type': 'Event',
      name: event.title[lang],
      description: event.summary[lang],
      ...schemaDates(event.date),
      ...(event.place ? { location: { '@type': 'Place', name: event.place[lang] } } : {}),
      ...(who.length > 0 ? { about: details.participants.map(({ actor }) => schemaOfActor(actor, lang)) } : {}),
    },
    picture: {
      kicker: kind,
      title: event.title[lang],
      line: when,
      marks: [{ when: event.date, groups: groupsOfEvent(index, event), status: event.status }],
    },
  };
}
