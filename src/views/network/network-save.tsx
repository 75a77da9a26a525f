import { useState } from 'react';
import { wordsOf } from '@/i18n/words';
import type { ScopedNetwork } from '@/query/scope-network';
import { useAanloop } from '@/state/use-aanloop';
import { saveFile } from '@/ui/save-file';
import { networkGexf } from './network-gexf';
import styles from './network-tools.module.css';

export type PictureForm = 'svg' | 'png';

interface NetworkSaveProps {
  readonly network: ScopedNetwork;
  /** Saves the picture of the view that an element is part of; false where that failed. */
  readonly onPicture: (form: PictureForm, within: Element) => Promise<boolean>;
}

/** Takes the picture, or the network itself, away as a file. */
export function NetworkSave({ network, onPicture }: NetworkSaveProps) {
  const { index, lang } = useAanloop();
  const own = wordsOf(lang).networkTools;
  const [hasFailed, setFailed] = useState(false);
  const save = async (form: PictureForm, within: Element): Promise<void> => setFailed(!(await onPicture(form, within)));
  const gexf = (): void =>
    saveFile(
      `${index.dataset.dossier.id}-network.gexf`,
      'application/gexf+xml',
      networkGexf(index.dataset, network, lang),
    );
  return (
    <div className={styles.tools}>
      {(['svg', 'png'] as const).map((form) => (
        <button
          key={form}
          type="button"
          className={styles.action}
          onClick={({ currentTarget }) => void save(form, currentTarget)}
        >
          {own[form]}
        </button>
      ))}
      <button type="button" className={styles.action} onClick={gexf}>
        {own.gexf}
      </button>
      <p className={styles.note} role="status">
        {hasFailed ? own.failed : own.saveNote}
      </p>
    </div>
  );
}
