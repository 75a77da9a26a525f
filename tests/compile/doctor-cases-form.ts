import { all, type Cases, put } from './doctor-patient';

export const formCases: Readonly<Record<string, Cases>> = {
  'format-version': {
    sick: [
      ['is 2', put('formatVersion', 2)],
      ['is nothing', put('formatVersion', undefined)],
    ],
    well: [
      ['another version of the dossier', put('dossier.version', '2.10.3')],
      ['a first version of the dossier', put('dossier.version', '0.0.1')],
    ],
  },
  structure: {
    sick: [
      ['claims/levy reports', put('claims.1.reports', 'a000')],
      ['events/vos-bakker-call summary', put('events.0.summary', undefined)],
      ['sha256', put('articles.0.source.sha256', 'abc')],
      ['not a day', put('events.0.date.start', '2021-02-30')],
    ],
    well: [
      ['a place', put('events.0.place', { nl: 'Laagdorp', en: 'Lowtown' })],
      ['no phases', put('dossier.phases', [])],
    ],
  },
  'unknown-fields': {
    sick: [
      ['"colour"', put('actors.0.colour', 'red')],
      ['"note"', put('claims.0.quantity.note', 'x')],
    ],
    well: [
      ['a field left open', put('actors.0.role', null)],
      ['a field filled', put('events.0.place', { nl: 'Laagdorp', en: 'Lowtown' })],
    ],
  },
  kinds: {
    sick: [
      ['"rumour"', put('claims.0.kind', 'rumour')],
      ['"owner"', put('events.0.participants.0.role', 'owner')],
    ],
    well: [
      ['another kind', put('claims.0.kind', 'denial')],
      ['another role', put('events.0.participants.0.role', 'host')],
    ],
  },
  'id-grammar': {
    sick: [
      ['Anna', put('actors.0.id', 'Anna_Vos')],
      ['stands for the article', put('actors.0.id', 'narrator')],
      ['is no sentence of a000', put('articles.0.digest.0.id', 'a001-s1')],
      ['reads as a digest sentence', put('events.0.id', 'call-s2')],
      ['x', put('events.0.id', 'x'.repeat(81))],
    ],
    well: [
      ['the longest id', put('events.0.id', 'x'.repeat(80))],
      ['an id that ends in a number', put('events.0.id', 'call-2')],
    ],
  },
  'languages-present': {
    sick: [
      ['en is missing', put('events.0.title.en', undefined)],
      ['nl is ""', put('articles.0.digest.0.text.nl', '')],
      ['en is "  "', put('claims.0.proposition.en', '  ')],
    ],
    well: [
      ['one word', put('events.0.title', { nl: 'Gesprek', en: 'Call' })],
      ['no text where none is wanted', put('claims.1.condition', null)],
    ],
  },
  'language-tags': {
    sick: [
      ['"nl_NL"', put('articles.0.language', 'nl_NL')],
      ['"Dutch"', put('articles.0.language', 'Dutch')],
      ['a text in "en-GB"', put('events.0.title.en-GB', 'A call')],
      ['a text in "de"', put('events.0.title.de', 'Ein Anruf')],
    ],
    well: [
      ['Dutch', put('articles.0.language', 'nl')],
      ['a regional tag is well-formed', put('articles.0.language', 'nl-BE')],
    ],
  },
  'evidence-present': {
    sick: [
      ['relations/vos-calls-bakker', put('relations.1.evidence', [])],
      ['events/vos-bakker-call', put('events.0.evidence', [])],
      ['claims/levy', put('claims.1.reports', [])],
    ],
    well: [
      ['nobody about whom', put('claims.0.about', [])],
      ['no answers and no participants', all(put('claims.0.answers', []), put('events.0.participants', []))],
    ],
  },
};
