import { eachFacet, type FacetName, facets, type Subject } from './facets';

/** What an item can be filtered by: its values of each facet. */
export type Traits = { readonly [K in FacetName]: ReadonlySet<string> };

export const traitsOf = (subject: Subject): Traits => eachFacet((name) => new Set<string>(facets[name].of(subject)));
