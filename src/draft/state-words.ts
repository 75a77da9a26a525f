/** How a language says what is of a state and who lives there: adjectives, then its people. */
export type StateWords = Readonly<Record<string, readonly [adjectives: string, people: string]>>;
