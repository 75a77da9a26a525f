import { useEffect } from 'react';
import { fingerprintOf } from '@/state/fingerprint';
import { useOpening } from '@/state/opening';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { useSource } from '@/state/use-source';
import { Late } from '@/ui/late';
import { openingPart, stripPart } from '@/views/dossiers/parts';

/** Whose dossier is on the screen, and what is on its way; of the site's own there is nothing to say. */
export function DossierState({ isFrame = false }: { readonly isFrame?: boolean }) {
  const { commitLink } = useAanloop('commitLink');
  const { dossier, sha: linked } = useLink('dossier', 'sha');
  const source = useSource();
  const isOpening = useOpening(({ opening }) => opening !== null);
  // Whoever is handed the address is to see the same file, or to be told that it is another.
  const isToPin = source.kind !== 'own' && dossier !== null && linked === null;
  useEffect(() => {
    if (!isToPin || source.sha256 === null) return;
    const sha = fingerprintOf(source.sha256);
    void commitLink({ dossier: source.dossier, sha }, { history: 'replace' });
  }, [isToPin, source, commitLink]);
  return (
    <>
      {(source.kind !== 'own' || linked !== null) && <Late part={stripPart} with={{ isFrame }} quiet />}
      {isOpening && <Late part={openingPart} quiet />}
    </>
  );
}
