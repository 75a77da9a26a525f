import { patchLimits } from '@/dataset/patch-limits';
import { readBytes } from '@/dataset/read-bytes';
import { forgetProblems, handOverCorrections } from '@/state/corrections';
import { fingerprintOf } from '@/state/fingerprint';
import { formatLink } from '@/state/format-link';
import { homeLink, type Link } from '@/state/link';
import { openFile } from '@/state/open-dossier';
import { isNamed, type OpenedDossier } from '@/state/opened-dossiers';
import { tellOpening, useOpening } from '@/state/opening';
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

/** A correction says so in its name, or is JSON too, and small; quoted in a text of a dossier its first word is written otherwise. */
async function isCorrection(file: File): Promise<boolean> {
  if (/\.patch\.json$/i.test(file.name)) return true;
  if (!/json$/i.test(file.type || file.name) || file.size > patchLimits.letters) return false;
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer());
  const read = readBytes(new Uint8Array(bytes));
  return read.kind === 'text' && /"patchVersion"\s*:/.test(read.text);
}

/** Opens what was dropped or chosen: a dossier, tables that make one, or corrections of the one on the screen, which stays until another stands. */
export async function openFiles(files: readonly File[], link: Link, navigate: Navigate): Promise<void> {
  forgetProblems();
  if (useOpening.getState().opening?.problem) tellOpening(null);
  const areCorrections = await Promise.all(files.map(isCorrection));
  handOverCorrections(files.filter((_, i) => areCorrections[i]));
  const dossier = files.filter((_, i) => !areCorrections[i]);
  if (dossier.length > 0) await showOpened(await openFile(dossier), link, navigate);
}
