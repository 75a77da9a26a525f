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
};
