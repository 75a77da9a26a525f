import { withLateWords } from '@/i18n/fetch-words';
import { partBehind } from '@/ui/late-part';

export const facetPart = partBehind(async () => (await import('./facet-panel')).FacetPanel);
export const datesPart = partBehind(withLateWords(async () => (await import('./dates-panel')).DatesPanel));
export const asofPart = partBehind(withLateWords(async () => (await import('./asof-panel')).AsofPanel));
