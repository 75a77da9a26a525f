import { patchLimits } from '@/dataset/patch-limits';
import { handOverCorrections } from '@/state/corrections';
import { fingerprintOf } from '@/state/fingerprint';
import { formatLink } from '@/state/format-link';
import { homeLink, type Link } from '@/state/link';
import { openFile } from '@/state/open-dossier';
import { isNamed, type OpenedDossier } from '@/state/opened-dossiers';
import type { DossierCard } from '@/state/recent-dossiers';
import type { Navigate } from '@/ui/use-navigate';

/** What a dossier may be a file of. */
export const dossierFiles = '.json,.zip,.xlsx,.csv,.tsv,application/json';

/** The link to a dossier: another version of the one on the screen keeps the view, another dossier begins anew. */
export function linkToCard(link: Link, card: Pick<DossierCard, 'dossier' | 'sha256'>): Link {
  const isSame = link.dossier !== null && isNamed(card, link.dossier);
  const base = isSame ? link : { ...homeLink, lang: link.lang };
  return { ...base, dossier: card.dossier, sha: fingerprintOf(card.sha256) };
}

/** Goes to a dossier that stands; the site's own file is the site's own dossier, wherever it was found. */
export async function showOpened(opened: OpenedDossier | null, link: Link, navigate: Navigate): Promise<void> {
  if (!opened) return;
  const isOwn = opened.card.sha256 === __DATASET_SHA256__;
  await navigate(formatLink(isOwn ? { ...homeLink, lang: link.lang } : linkToCard(link, opened.card)));
}

/** A correction is JSON too, and small; quoted in a text of a dossier its first word is written otherwise. */
const isCorrection = async (file: File): Promise<boolean> =>
  /json$/i.test(file.type || file.name) &&
  file.size <= patchLimits.letters &&
  /"patchVersion"\s*:/.test(await file.text().catch(() => ''));

/** Opens what was dropped or chosen: a dossier, tables that make one, or corrections of the one on the screen, which stays until another stands. */
export async function openFiles(files: readonly File[], link: Link, navigate: Navigate): Promise<void> {
  const areCorrections = await Promise.all(files.map(isCorrection));
  handOverCorrections(files.filter((_, i) => areCorrections[i]));
  const dossier = files.filter((_, i) => !areCorrections[i]);
  if (dossier.length > 0) await showOpened(await openFile(dossier), link, navigate);
}
