import type { Language } from '@/domain/text';
import { formatNumber } from './format-number';

/** The words of the dialog in which a reader attaches the articles. */
export const originalsWords = {
  en: {
    attach: 'Attach the articles',
    attached: 'Attached articles',
    toRead: 'to read the original with the same marks.',
    explain:
      'If you have the articles themselves, attach them here. They are compared in this tab and go nowhere: nothing is sent, and nothing is stored unless you ask for it.',
    choose: 'Choose files',
    drop: 'or drop them here, or paste. Plain text or HTML, several at once.',
    paste: 'Or paste the text of an article',
    pasteAdd: 'Add the pasted text',
    pasted: 'Pasted text',
    busy: (count: number): string =>
      count === 1 ? 'Looking at one text' : `Looking at ${formatNumber(count, 'en')} texts`,
    none: 'Nothing is attached.',
    exact: (number: number, passages: number): string =>
      `Exactly article ${number}: all ${formatNumber(passages, 'en')} passages stand where they were read.`,
    found: (number: number, found: number, all: number, rest: readonly string[]): string =>
      `Article ${number}: ${formatNumber(found, 'en')} of ${formatNumber(all, 'en')} passages found as they were read${rest.length > 0 ? ` (${rest.join(', ')})` : ''}.`,
    notOurs: 'Not one of ours: none of the passages was found in it.',
    counts: { moved: 'moved', changed: 'changed', ambiguous: 'ambiguous', lost: 'lost' },
    read: 'Read it',
    remove: (name: string): string => `Remove ${name}`,
    removeShort: 'Remove',
    removeAll: 'Remove all',
    keep: 'Keep them on this device',
    keepHint: 'Stored in this browser until you remove them.',
    keepFailed: 'This browser has no room for them or does not allow it; they stay in memory.',
    builtIn: 'Came with this private build.',
    rulesTitle: 'What counts as found',
    rules:
      'A passage is found only if every letter, digit and punctuation mark is the same, and so is the sentence it stands in. Left out of account are line ends, byte order marks, soft hyphens and zero-width spaces, the width of white space, the way quotation marks are written, and whether accented letters are stored whole or in parts (NFC). Anything else is shown as changed, ambiguous or lost.',
    close: 'Close',
    mode: 'What is shown',
    modes: { digest: 'Retold', original: 'Original', beside: 'Beside each other' },
    told: {
      original: 'Your own copy, word for word as you attached it.',
      beside: 'Retold in our words, sentence by sentence, beside your own copy.',
    },
    statuses: {
      exact: 'as it was read',
      moved: 'identical, in another place',
      changed: 'changed',
      ambiguous: 'ambiguous',
      lost: 'lost',
    },
    state: (found: number, all: number): string =>
      `Your copy: ${formatNumber(found, 'en')} of ${formatNumber(all, 'en')} passages are identical to what was read.`,
    stateExact: 'Your copy is the file that was read, byte for byte.',
    unfound: 'Not found as they were read',
    noPlace: 'Where this paragraph stands in your copy is not certain.',
  },
  nl: {
    attach: 'Voeg de artikelen toe',
    attached: 'Toegevoegde artikelen',
    toRead: 'om het origineel met dezelfde markeringen te lezen.',
    explain:
      'Hebt u de artikelen zelf, voeg ze dan hier toe. Ze worden in dit tabblad vergeleken en gaan nergens heen: er wordt niets verstuurd, en niets bewaard tenzij u erom vraagt.',
    choose: 'Kies bestanden',
    drop: 'of laat ze hier vallen, of plak ze. Platte tekst of HTML, ook meer tegelijk.',
    paste: 'Of plak de tekst van een artikel',
    pasteAdd: 'Voeg de geplakte tekst toe',
    pasted: 'Geplakte tekst',
    busy: (count: number): string =>
      count === 1 ? 'Eén tekst wordt bekeken' : `${formatNumber(count, 'nl')} teksten worden bekeken`,
    none: 'Er is niets toegevoegd.',
    exact: (number: number, passages: number): string =>
      `Precies artikel ${number}: alle ${formatNumber(passages, 'nl')} passages staan waar ze gelezen zijn.`,
    found: (number: number, found: number, all: number, rest: readonly string[]): string =>
      `Artikel ${number}: ${formatNumber(found, 'nl')} van ${formatNumber(all, 'nl')} passages gevonden zoals ze gelezen zijn${rest.length > 0 ? ` (${rest.join(', ')})` : ''}.`,
    notOurs: 'Niet een van de onze: geen van de passages staat erin.',
    counts: { moved: 'verplaatst', changed: 'gewijzigd', ambiguous: 'dubbelzinnig', lost: 'verdwenen' },
    read: 'Lees het',
    remove: (name: string): string => `Verwijder ${name}`,
    removeShort: 'Verwijder',
    removeAll: 'Verwijder alles',
    keep: 'Bewaar ze op dit apparaat',
    keepHint: 'In deze browser bewaard tot u ze verwijdert.',
    keepFailed: 'Deze browser heeft er geen plaats voor of staat het niet toe; ze blijven in het geheugen.',
    builtIn: 'Meegekomen met deze besloten uitgave.',
    rulesTitle: 'Wat als gevonden geldt',
    rules:
      'Een passage is alleen gevonden als elke letter, elk cijfer en elk leesteken hetzelfde is, en de zin waarin ze staat ook. Buiten beschouwing blijven regeleinden, byte order marks, zachte afbreekstreepjes en spaties zonder breedte, de breedte van het wit, de schrijfwijze van aanhalingstekens, en of letters met accenten heel of in delen zijn opgeslagen (NFC). Al het andere wordt als gewijzigd, dubbelzinnig of verdwenen getoond.',
    close: 'Sluiten',
    mode: 'Wat wordt getoond',
    modes: { digest: 'Naverteld', original: 'Origineel', beside: 'Naast elkaar' },
    told: {
      original: 'Uw eigen exemplaar, woord voor woord zoals u het toevoegde.',
      beside: 'In onze woorden naverteld, zin voor zin, naast uw eigen exemplaar.',
    },
    statuses: {
      exact: 'zoals gelezen',
      moved: 'gelijk, op een andere plaats',
      changed: 'gewijzigd',
      ambiguous: 'dubbelzinnig',
      lost: 'verdwenen',
    },
    state: (found: number, all: number): string =>
      `Uw exemplaar: ${formatNumber(found, 'nl')} van ${formatNumber(all, 'nl')} passages zijn gelijk aan wat gelezen is.`,
    stateExact: 'Uw exemplaar is het bestand dat gelezen is, byte voor byte.',
    unfound: 'Niet gevonden zoals ze gelezen zijn',
    noPlace: 'Waar deze alinea in uw exemplaar staat, is niet zeker.',
  },
} satisfies Record<Language, object>;
