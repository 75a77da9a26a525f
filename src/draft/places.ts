import listed from '#lexicon/places.json' with { type: 'json' };

/** Places that are no states: cities, regions, seas. Where they act, a person says so. */
export const places: ReadonlySet<string> = new Set(listed);
