import type { DossierCard } from './recent-dossiers';

/** What the site says of a dossier it serves, as the build found it. */
export type SiteDossier = Pick<DossierCard, 'id' | 'title' | 'version' | 'counts'>;

/** The site's own dossier first, then those it serves beside it. */
declare const __SITE_DOSSIERS__: readonly SiteDossier[];

export const ownDossier: SiteDossier | null = __SITE_DOSSIERS__[0] ?? null;

export const siteDossiers: readonly SiteDossier[] = __SITE_DOSSIERS__.slice(1);
