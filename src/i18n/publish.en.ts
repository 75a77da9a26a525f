import { english } from './grammar.en';

const { n } = english;

/** The words that only the published pages have; the rest they share with the app. */
export const publish = {
  what: 'What',
  when: 'When',
  published: 'Published',
  digest: 'The article, retold sentence by sentence',
  digestNote: 'Retold in our own words; the article itself belongs to its publisher.',
  tells: 'What it tells of',
  claims: 'What is claimed in it',
  event: 'Event',
  claim: 'Claim',
  actor: 'Actor',
  article: 'Article',
  lists: { event: 'Events', claim: 'Claims', actor: 'Actors', article: 'Articles' },
  earlier: (when: string) => `${when}, before the period shown`,
  later: (when: string) => `${when}, after the period shown`,
  counts: (events: string, claims: string) => `${events}, ${claims}`,
  feed: 'Events, newest first',
  needsScript:
    'Aanloop draws its views with JavaScript. Without it, every event, claim, actor and article has a page of its own:',
  needsScriptForMost:
    'Aanloop draws its views with JavaScript. Without it, the events, claims, actors and articles that most else refers to have pages of their own:',
  left: (more: number) =>
    more === 1
      ? 'One more has no page of its own, for less refers to it; the dashboard shows it.'
      : `${n(more)} more have no page of their own, for less refers to them; the dashboard shows them.`,
};
