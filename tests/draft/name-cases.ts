import type { Language } from '@/domain/text';

/** A short text and all that is proposed for its actors and places, as "words = key, type". */
export interface NameCase {
  readonly language: Language;
  readonly text: string;
  readonly names: readonly string[];
}

const c = (language: Language, text: string, ...names: string[]): NameCase => ({ language, text, names });

export const nameCases: readonly NameCase[] = [
  c('nl', 'ZANDWEER – De brug van Krobbel ging open.', 'ZANDWEER = zandweer, place', 'Krobbel = krobbel, unknown'),
  c('en', 'PORT GRISTLE (June 3) — The ferry sailed again.', 'PORT GRISTLE = port-gristle, place'),
  c('nl', 'Het Dijkfront eiste een nieuwe sluis.', 'Dijkfront = dijkfront, organisation'),
  c('en', 'The ferry passed the Gristle Nine.', 'Gristle Nine = gristle-nine, organisation'),
  c('nl', 'De kaasmakersbond Wrongel zweeg.', 'Wrongel = wrongel, organisation'),
  c(
    'nl',
    'Kaasmakersbond Wrongel zweeg, buurland Velmarië niet.',
    'Wrongel = wrongel, organisation',
    'Velmarië = velmarie, place',
  ),
  c('nl', 'Volgens minister van Landbouw Bru Tervel is de melk op.', 'Bru Tervel = bru-tervel, person'),
  c('en', 'KelpRail stopped all ferries.', 'KelpRail = kelprail, unknown'),
  c(
    'en',
    'The gate was sold to North Gristle, said Western Quill.',
    'North Gristle = north-gristle, place',
    'Western Quill = western-quill, person',
  ),
  c('nl', 'Er waren 12 Kamerleden.'),
  c('nl', 'Op de N271 en de E34 stond het stil.'),
  c(
    'en',
    'Quarland’s ferries stopped. Quarland has no bridge.',
    'Quarland = quarland, unknown',
    'Quarland = quarland, unknown',
  ),
  c(
    'nl',
    'De bakkers van Zemmel staken. Wat beweerde Zemmel gisteren?',
    'Zemmel = zemmel, unknown',
    'Zemmel = zemmel, unknown',
  ),
  c(
    'nl',
    'De Duitse regering en het Poolse leger zwegen.',
    'Duitse regering = germany-regering, government',
    'Poolse leger = poland-leger, military',
  ),
  c('nl', 'De Duitsers wonnen van de Zweden.', 'Duitsers = people-of-germany, people', 'Zweden = sweden, state'),
  c(
    'nl',
    'Het Noorse ministerie van Defensie weigert.',
    'Noorse ministerie van Defensie = norway-ministry-defensie, government',
  ),
  c('nl', 'Hij werkt bij de NMBX.', 'NMBX = nmbx, organisation'),
  c(
    'nl',
    'Wij wandelden van Grobbenvelde naar Krobbel.',
    'Grobbenvelde = grobbenvelde, unknown',
    'Krobbel = krobbel, place',
  ),
  c('nl', 'Zij las Dworp hardop. Dworp was stil.', 'Dworp = dworp, unknown', 'Dworp = dworp, unknown'),
  c(
    'nl',
    'Volgens Moskou is dat onwaar, in Moskou regende het.',
    'Moskou = government-of-russia, government',
    'Moskou = moskou, place',
  ),
  c('nl', 'Wat beweerde Grobbel gisteren?', 'Grobbel = grobbel, person'),
  c(
    'nl',
    'Mia Grobbel sprak. Grobbels woorden bleven hangen.',
    'Mia Grobbel = mia-grobbel, person',
    'Grobbels = mia-grobbel, person',
  ),
  c('nl', 'Met Kerstmis sloot De Wereldbank de deuren.', 'Wereldbank = world-bank, organisation'),
  c(
    'nl',
    'Een hoge functionaris zweeg. De functionaris vertrok.',
    'hoge functionaris = hoge-functionaris, person',
    'functionaris = hoge-functionaris, person',
  ),
  c(
    'en',
    'The Kenyan parliament and the German navy objected.',
    'Kenyan parliament = kenya-parliament, government',
    'German navy = germany-navy, military',
  ),
  c(
    'en',
    'Health Secretary Alan Dunmore met Secretary Austin.',
    'Alan Dunmore = alan-dunmore, person',
    'Austin = austin, person',
  ),
  c(
    'en',
    'The U.S. State Department and U.S. officials agreed.',
    'State Department = state-department, government',
    'U.S. officials = united-states-u-s-officials, person',
  ),
  c(
    'en',
    'KYIV, Ukraine (AP)',
    'KYIV = government-of-ukraine, place',
    'Ukraine = ukraine, state',
    'AP = associated-press, media',
  ),
  c(
    'en',
    'The Ministry of Justice and the Bank of Grobland agreed.',
    'Ministry of Justice = nameless-ministry-justice, government',
    'Bank of Grobland = bank-of-grobland, organisation',
  ),
  c(
    'en',
    'Grob Vandel left for Lake Gristle near Spundon.',
    'Grob Vandel = grob-vandel, person',
    'Lake Gristle = lake-gristle, place',
    'Spundon = spundon, place',
  ),
  c(
    'nl',
    'De NAVO, de EU, de VN en de OVSE zwegen.',
    'NAVO = nato, organisation',
    'EU = european-union, organisation',
    'VN = united-nations, organisation',
    'OVSE = osce, organisation',
  ),
  c(
    'nl',
    'Reuters, Belga, Interfax en Bloomberg meldden niets.',
    'Reuters = reuters, media',
    'Belga = belga, media',
    'Interfax = interfax, media',
    'Bloomberg = bloomberg, media',
  ),
  c(
    'nl',
    'Piet Grol sprak. Grol zweeg. Karin Vos sprak. Vos zweeg.',
    'Piet Grol = piet-grol, person',
    'Grol = piet-grol, person',
    'Karin Vos = karin-vos, person',
    'Vos = karin-vos, person',
  ),
  c(
    'en',
    'Moira Grol spoke. Grol sat. Alan Voss spoke. Voss sat. Emma Trill spoke. Trill sat.',
    'Moira Grol = moira-grol, person',
    'Grol = moira-grol, person',
    'Alan Voss = alan-voss, person',
    'Voss = alan-voss, person',
    'Emma Trill = emma-trill, person',
    'Trill = emma-trill, person',
  ),
];
