import type { NavigateFunction } from 'react-router';
import { fingerprintOf } from '@/state/fingerprint';
import { formatLink } from '@/state/format-link';
import { homeLink, type Link } from '@/state/link';
import { openFile } from '@/state/open-dossier';
import { isNamed, type OpenedDossier } from '@/state/opened-dossiers';
import { tellOpening } from '@/state/opening';
import type { DossierCard } from '@/state/recent-dossiers';

/** What a dossier may be a file of. */
export const dossierFiles = '.json,.zip,.xlsx,.csv,application/json';

/** The link to a dossier: another version of the one on the screen keeps the view, another dossier begins anew. */
export function linkToCard(link: Link, card: Pick<DossierCard, 'dossier' | 'sha256'>): Link {
  const isSame = link.dossier !== null && isNamed(card, link.dossier);
  const base = isSame ? link : { ...homeLink, lang: link.lang };
  return { ...base, dossier: card.dossier, sha: fingerprintOf(card.sha256) };
}

/** Goes to a dossier that stands; the site's own file is the site's own dossier, wherever it was found. */
export async function showOpened(opened: OpenedDossier | null, link: Link, navigate: NavigateFunction): Promise<void> {
  if (!opened) return;
  const isOwn = opened.card.sha256 === __DATASET_SHA256__;
  await navigate(formatLink(isOwn ? { ...homeLink, lang: link.lang } : linkToCard(link, opened.card)));
}

/** Opens a file that was dropped or chosen; what is on the screen stays until it stands. */
export async function openFiles(files: readonly File[], link: Link, navigate: NavigateFunction): Promise<void> {
  const [file, ...others] = files;
  if (!file) return;
  if (others.length > 0) {
    tellOpening({ name: `${file.name} …`, fetched: null, done: null, problem: { cause: 'several', detail: '' } });
    return;
  }
  await showOpened(await openFile(file), link, navigate);
}
