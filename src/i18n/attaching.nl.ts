import type { attaching as en } from './attaching.en';
import { fileForms } from './file-forms.nl';
import { dutch } from './grammar.nl';

const { n, plural } = dutch;

export const attaching: typeof en = {
  attached: 'Toegevoegde artikelen',
  explain:
    'Hebt u de artikelen zelf, voeg ze dan hier toe. Ze worden in dit tabblad vergeleken en gaan nergens heen: er wordt niets verstuurd, en niets bewaard tenzij u erom vraagt.',
  choose: 'Kies bestanden',
  drop: 'of laat ze hier vallen, of plak ze. Platte tekst of HTML, ook meer tegelijk.',
  paste: 'Of plak de tekst van een artikel',
  pasteAdd: 'Voeg de geplakte tekst toe',
  pasted: 'Geplakte tekst',
  busy: (count) => plural(count, 'Eén tekst wordt bekeken', `${n(count)} teksten worden bekeken`),
  none: 'Er is niets toegevoegd.',
  exact: (number, passages) => `Precies artikel ${number}: alle ${n(passages)} passages staan waar ze gelezen zijn.`,
  found: (number, found, all, rest) =>
    `Artikel ${number}: ${n(found)} van ${n(all)} passages gevonden zoals ze gelezen zijn${rest.length > 0 ? ` (${rest.join(', ')})` : ''}.`,
  notOurs: 'Niet een van de onze: geen van de passages staat erin.',
  limits: (megabytes, letters) =>
    `Van een bestand wordt hoogstens ${n(megabytes)} MB gelezen, van de tekst ${n(letters)} letters.`,
  progress: 'Hoeveel van deze tekst is bekeken',
  stop: 'Stop',
  refusals: {
    empty: 'Er staat geen tekst in.',
    ...fileForms,
    archive: `${fileForms.archive} Pak het uit en voeg de teksten toe die erin staan.`,
    document: `${fileForms.document} Bewaar het als platte tekst en voeg die toe.`,
    mail: `${fileForms.mail} Bewaar de pagina als alleen HTML, of kopieer de tekst en plak die.`,
    pdf: `${fileForms.pdf} Kopieer de tekst en plak die, of bewaar hem als platte tekst.`,
    image: `${fileForms.image} De woorden erop zijn niet te lezen.`,
    'too-large': 'Dit bestand is te groot om hier te lezen.',
    'too-long': 'Deze tekst is te lang om hier te bekijken.',
    'too-deep': 'De delen van deze pagina liggen te diep in elkaar om hier te lezen. Kopieer de tekst en plak die.',
    unreadable: 'Het kon niet worden gelezen. Misschien is het verplaatst, of mag deze browser er niet bij.',
    'no-parser': 'Het deel dat leest wat u koppelt, kon niet worden opgehaald. Probeer het opnieuw met verbinding.',
    stopped: 'Gestopt; er is niets in opgezocht.',
  },
  counts: { moved: 'verplaatst', changed: 'gewijzigd', ambiguous: 'dubbelzinnig', lost: 'verdwenen' },
  read: 'Lees het',
  remove: (name) => `Verwijder ${name}`,
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
};
