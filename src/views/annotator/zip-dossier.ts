import { strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { finishDossier } from '@/annotate/finish-dossier';
import type { Session } from '@/annotate/session';
import { yamlFolder } from '@/annotate/yaml-folder';

/** The folder of YAML as one file; the same dossier is always the same bytes. */
export function zipDossier(session: Session) {
  const { dataset } = finishDossier(session);
  const { files, unwritten } = yamlFolder({ ...session, dataset }, (value) => stringify(value, { lineWidth: 0 }));
  const zipped = zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(1980, 0, 1),
  });
  const bytes = new Uint8Array(zipped);
  return { name: `${session.dataset.dossier.id}-data.zip`, bytes, unwritten };
}
