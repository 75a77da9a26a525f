/** The words of the sentence that tells a question, apart from those of its facets. */
export const question = {
  all: 'All events and claims',
  both: 'Events and claims',
  subject: (claims: string, events: string) =>
    claims === ''
      ? `Events ${events}, and the claims about them`
      : events === ''
        ? `Claims ${claims}, and the events they are about`
        : `Claims ${claims}, about events ${events}, and those events`,
  ofEvents: (events: string) => `about events ${events}`,
  range: (from: string, to: string) => `from ${from} to ${to}`,
  since: (day: string) => `from ${day}`,
  until: (day: string) => `up to ${day}`,
  certain: 'as far as they certainly lie in these days',
  clocks: { event: '', said: 'dated by when they were said', published: 'dated by when they were published' },
  words: (q: string) => `with the words “${q}”`,
  asof: (day: string) => `as known on ${day}`,
  quoted: (title: string) => `“${title}”`,
};
