import { type Cases, put } from './doctor-patient';

const both = (nl: string, en = 'Something else altogether.') => ({ nl, en });

export const textCases: Readonly<Record<string, Cases>> = {
  'languages-differ': {
    sick: [
      [
        'events/vos-bakker-call summary',
        put('events.0.summary', both('Een gesprek over bruggen', 'Een gesprek over bruggen')),
      ],
      [
        'actors/anna-vos name',
        put('actors.0.name', both('De Burgemeester van Groot Hoogdorp', 'De Burgemeester van Groot Hoogdorp')),
      ],
    ],
    well: [
      ['a short title', put('events.0.title', both('Vos in Laagdorp', 'Vos in Laagdorp'))],
      ['a name of four words', put('actors.4.name', both('The Lowtown Evening Post', 'The Lowtown Evening Post'))],
    ],
  },
  'control-characters': {
    sick: [
      ['U+200B', put('events.0.title.nl', 'Vos\u200bbelt')],
      ['U+000A', put('claims.0.proposition.en', 'Ten\nor less.')],
      ['U+FEFF', put('actors.0.aliases.0', '\ufeffVos')],
    ],
    well: [
      ['typographic marks', put('claims.0.proposition.en', '“Ten” – or less…')],
      ['a no-break space', put('claims.0.proposition.en', 'Ten\u00a0trucks.')],
    ],
  },
  'normal-form': {
    sick: [
      ['is not in NFC', put('events.0.title.nl', 'Cafe\u0301')],
      ['half a surrogate pair', put('events.0.title.en', 'Wave \ud83c')],
    ],
    well: [
      ['a composed accent', put('events.0.title.nl', 'Caf\u00e9')],
      ['a whole pair', put('events.0.title.en', 'Wave \u{1F30A}')],
    ],
  },
  trimmed: {
    sick: [
      ['events/vos-bakker-call title.nl', put('events.0.title.nl', ' Vos belt')],
      ['claims/levy proposition.en', put('claims.1.proposition.en', 'A levy  is near.')],
    ],
    well: [
      ['single spaces', put('events.0.title.nl', 'Vos belt weer')],
      ['no spaces', put('events.0.title.nl', 'Gesprek')],
    ],
  },
  'short-titles': {
    sick: [
      ['45 characters, at most 44', put('events.0.title.nl', 'x'.repeat(45))],
      ['41 characters, at most 40', put('articles.1.title.en', 'x'.repeat(41))],
      ['61 characters, at most 60', put('claims.0.title.en', 'x'.repeat(61))],
    ],
    well: [
      ['the longest title of an event', put('events.0.title.nl', 'x'.repeat(44))],
      ['the longest title of a claim', put('claims.0.title.en', 'x'.repeat(60))],
    ],
  },
  'short-quotations': {
    sick: [
      ['9 words', put('claims.0.proposition.en', 'He says “one two three four five six seven eight nine” again.')],
      ['9 words', put('claims.0.proposition.nl', 'Hij zegt ‘een twee drie vier vijf zes zeven foto’s negen’.')],
    ],
    well: [
      ['eight words', put('claims.0.proposition.en', 'He says “one two three four five six seven eight”.')],
      [
        'an apostrophe opens nothing',
        put('claims.0.proposition.en', 'The mayor’s plan for the village is the council’s plan too.'),
      ],
      ['two short ones', put('claims.0.proposition.en', '“One two three four five” and “six seven eight nine ten”.')],
    ],
  },
  'short-expressions': {
    sick: [
      ['has 9 words', put('events.0.date.expression', 'a b c d e f g h i')],
      ['is blank', put('claims.2.said.expression', ' ')],
    ],
    well: [
      ['eight words', put('events.0.date.expression', 'a b c d e f g h')],
      ['none', put('events.0.date.expression', null)],
    ],
  },
  weekdays: {
    sick: [
      ['was a maandag', put('events.0.date.basis.nl', 'Het was dinsdag 6 december 2021.')],
      ['was a monday', put('events.0.date.basis.en', 'It was Sunday, 6 December 2021.')],
    ],
    well: [
      ['the right day', put('events.0.date.basis.nl', 'Het was maandag 6 december 2021.')],
      ['a day without a year', put('events.0.date.basis.en', 'It was Sunday 6 December.')],
    ],
  },
};
