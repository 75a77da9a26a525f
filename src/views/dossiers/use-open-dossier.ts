import { useLocation } from 'react-router';
import { allowHost } from '@/state/allowed-hosts';
import { type DossierAddress, writeDossier } from '@/state/dossier-address';
import { isOpenEntry, otherEntry } from '@/state/entry';
import { homeLink } from '@/state/link';
import { openRemote } from '@/state/open-dossier';
import { readAddress } from '@/state/read-address';
import { useNavigate } from '@/ui/use-navigate';
import { openFiles, showOpened } from './open-files';

export interface DossierOpener {
  readonly file: (files: readonly File[]) => Promise<void>;
  /** The reader typed it, and was told which host is asked. */
  readonly remote: (address: Extract<DossierAddress, { kind: 'remote' }>) => Promise<void>;
}

/** Opens a dossier and goes there once it stands; until then, and where it does not open, all stays as it is. */
export function useOpenDossier(): DossierOpener {
  const navigate = useNavigate();
  const { link } = readAddress(useLocation());
  return {
    file: (files) => openFiles(files, link, navigate),
    remote: async (address) => {
      allowHost(address.host);
      if (isOpenEntry()) return showOpened(await openRemote(address), link, navigate);
      const to = { ...homeLink, dossier: writeDossier(address), lang: link.lang };
      const elsewhere = otherEntry(to, import.meta.env.BASE_URL);
      if (elsewhere !== null) window.location.assign(elsewhere);
    },
  };
}
