/** The words by which names are told from other words with a capital, and one kind of name from another. */
export interface NameWords {
  /** Words that have a capital only because a sentence begins with them. */
  readonly starters: ReadonlySet<string>;
  /** Small words that may stand within the name of a person. */
  readonly particles: ReadonlySet<string>;
  /** Offices and trades before or beside a name: "president", "trainer". */
  readonly offices: ReadonlySet<string>;
  /** First words of bodies: what follows them with "van", "of", "for" belongs to the name. */
  readonly bodies: ReadonlySet<string>;
  readonly bodyJoints: ReadonlySet<string>;
  /** A noun before the name of a body, by its ending: "vakbond", "oppositiepartij", "union". */
  readonly bodyNouns: RegExp;
  /** A noun before the name of a place, "gemeente", or a first word of one, "River". */
  readonly placeNouns: RegExp;
  /** Whether such a noun is part of the name, as in "River Sarn". */
  readonly isPlaceNounPart: boolean;
  /** Before a name these make it none of a person: "het Volksfront", "the Front". */
  readonly articles: ReadonlySet<string>;
  /** Last words or parts of words of bodies: "Bank", "United". */
  readonly bodyEnds: ReadonlySet<string>;
  /** What a minister is minister of. */
  readonly fields: ReadonlySet<string>;
  /** What may stand between two fields, or at the end of one. */
  readonly fieldJoints: ReadonlySet<string>;
  /** Before a place: "in", "naar". */
  readonly toPlace: ReadonlySet<string>;
  /** Words with a capital that name no one: feasts, days, works, races. */
  readonly noNames: ReadonlySet<string>;
  /** Adjectives of regions and cities; before a word with a capital one that is not inflected begins a name. */
  readonly adjectives: ReadonlySet<string>;
  /** Such an adjective without its ending. */
  readonly uninflected: RegExp;
  /** A capitalised adjective by its ending, where it is not listed with its state. */
  readonly adjective: RegExp;
  /** People by where they are from, by its ending. */
  readonly people: RegExp;
}
