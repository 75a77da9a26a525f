import { useEffect, useState } from 'react';
import type { DossierSource } from '@/state/dossier-source';

/** Where the file of the dossier on the screen can be taken from; null while it is being looked for. */
export function useFileAddress({ kind, dossier, sha256 }: DossierSource): string | null {
  const [made, setMade] = useState<string | null>(null);
  useEffect(() => {
    if (kind === 'own') return;
    let isWanted = true;
    let address: string | null = null;
    const find = async (): Promise<void> => {
      // What holds the files of other dossiers comes with the first of them.
      const { useDossiers } = await import('@/state/opened-dossiers');
      const { opened } = useDossiers.getState();
      const found = opened.find(({ card }) => card.dossier === dossier && card.sha256 === sha256);
      if (!found || !isWanted) return;
      address = URL.createObjectURL(new Blob([found.content], { type: 'application/json' }));
      setMade(address);
    };
    void find();
    return () => {
      isWanted = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [kind, dossier, sha256]);
  return kind === 'own' ? `${import.meta.env.BASE_URL}dataset.json` : made;
}
