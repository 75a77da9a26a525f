import type { Event } from '@/domain/event';
import { formatWhen } from '@/i18n/format-when';
import { capital } from '@/i18n/grammar';
import { wordStatus } from '@/i18n/word-status';
import { wordsOf } from '@/i18n/words';
import { groupsOfEvent } from '@/query/item-groups';
import { type EventDetails as Details, projectDetails } from '@/query/project-details';
import { EventDetails } from '@/views/details/event-details';
import type { Page } from './page';
import { renderPart } from './render-part';
import { schemaDates } from './schema-dates';
import { schemaOfActor } from './schema-of-actor';
import { shortened, type Writing } from './writing';

/** An event with all that is known of it, as the app tells it. */
export function eventPage(writing: Writing, event: Event): Page {
  const { index, lang } = writing;
  const words = wordsOf(lang);
  const details = projectDetails(index, { kind: 'event', id: event.id }) as Details;
  const when = formatWhen(event.date, lang, 'long');
  return {
    kind: 'event',
    id: event.id,
    lang,
    title: event.title[lang],
    description: shortened(capital(`${when}. ${event.summary[lang]}`)),
    body: renderPart(
      writing,
      <>
        <h2>{words.regions.details}</h2>
        <EventDetails details={{ ...details, event }} />
      </>,
    ),
    entity: {
      '@type': 'Event',
      name: event.title[lang],
      description: event.summary[lang],
      ...schemaDates(event.date),
      ...(event.place ? { location: { '@type': 'Place', name: event.place[lang] } } : {}),
      ...(details.participants.length > 0
        ? { about: details.participants.map(({ actor }) => schemaOfActor(actor, lang)) }
        : {}),
    },
    picture: {
      kicker: `${words.eventTypes[event.type]}, ${wordStatus(event, index.actors, lang)}`,
      title: event.title[lang],
      line: when,
      marks: [{ when: event.date, groups: groupsOfEvent(index, event), status: event.status }],
    },
  };
}
