import type { question as en } from './question.en';

export const question: typeof en = {
  all: 'Alle gebeurtenissen en beweringen',
  both: 'Gebeurtenissen en beweringen',
  subject: (claims, events) =>
    claims === ''
      ? `Gebeurtenissen ${events}, en de beweringen daarover`
      : events === ''
        ? `Beweringen ${claims}, en de gebeurtenissen waarover ze gaan`
        : `Beweringen ${claims}, over gebeurtenissen ${events}, en die gebeurtenissen`,
  ofEvents: (events) => `over gebeurtenissen ${events}`,
  range: (from, to) => `van ${from} tot en met ${to}`,
  since: (day) => `vanaf ${day}`,
  until: (day) => `tot en met ${day}`,
  certain: 'voor zover ze zeker in deze dagen vallen',
  clocks: {
    event: '',
    said: 'gedateerd naar wanneer het is gezegd',
    published: 'gedateerd naar wanneer het verscheen',
  },
  words: (q) => `met de woorden ‘${q}’`,
  asof: (day) => `zoals bekend op ${day}`,
  quoted: (title) => `‘${title}’`,
};
