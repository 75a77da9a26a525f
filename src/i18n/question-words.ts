import type { Language } from '@/domain/text';

const or: Readonly<Record<Language, string>> = { en: 'or', nl: 'of' };

/** "a", "a or b", "a, b or c". */
export const alternatives = (parts: readonly string[], lang: Language): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${or[lang]} ${parts.at(-1)}`;

/** The words of the sentence that tells a question, apart from those of its facets. */
export const questionWords = {
  en: {
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
    clocks: { event: '', said: 'dated by when they were said', published: 'dated by when they were published' },
    words: (q: string) => `with the words “${q}”`,
    asof: (day: string) => `as known on ${day}`,
    quoted: (title: string) => `“${title}”`,
  },
  nl: {
    all: 'Alle gebeurtenissen en beweringen',
    both: 'Gebeurtenissen en beweringen',
    subject: (claims: string, events: string) =>
      claims === ''
        ? `Gebeurtenissen ${events}, en de beweringen daarover`
        : events === ''
          ? `Beweringen ${claims}, en de gebeurtenissen waarover ze gaan`
          : `Beweringen ${claims}, over gebeurtenissen ${events}, en die gebeurtenissen`,
    ofEvents: (events: string) => `over gebeurtenissen ${events}`,
    range: (from: string, to: string) => `van ${from} tot en met ${to}`,
    since: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
    clocks: {
      event: '',
      said: 'gedateerd naar wanneer het is gezegd',
      published: 'gedateerd naar wanneer het verscheen',
    },
    words: (q: string) => `met de woorden ‘${q}’`,
    asof: (day: string) => `zoals bekend op ${day}`,
    quoted: (title: string) => `‘${title}’`,
  },
} satisfies Record<Language, unknown>;
