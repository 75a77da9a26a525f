import { latePart } from '@/ui/late-part';

/** All that has to do with other dossiers than the site's own comes when it is wanted. */
export const menuPart = latePart<{ readonly onDone: () => void }>(
  async () => (await import('./dossier-menu')).DossierMenu,
);

export const stripPart = latePart<{ readonly isFrame?: boolean }>(
  async () => (await import('./dossier-strip')).DossierStrip,
);

export const openingPart = latePart<object>(async () => (await import('./opening-notice')).OpeningNotice);

export const pagePart = latePart<{ readonly wanted: string; readonly onOpened: () => void }>(
  async () => (await import('./dossier-page')).DossierPage,
);
