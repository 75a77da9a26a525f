import { partBehind } from '@/ui/late-part';

export const facetPart = partBehind(async () => (await import('./facet-panel')).FacetPanel);
export const datesPart = partBehind(async () => (await import('./dates-panel')).DatesPanel);
export const asofPart = partBehind(async () => (await import('./asof-panel')).AsofPanel);
