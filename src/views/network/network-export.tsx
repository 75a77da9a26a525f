import { wordsOf } from '@/i18n/words';
import type { ScopedNetwork } from '@/query/scope-network';
import { rightsOf } from '@/state/rights-of';
import { useAanloop } from '@/state/use-aanloop';
import { useSource } from '@/state/use-source';
import { saveFile } from '@/ui/save-file';
import { networkGexf } from './network-gexf';
import styles from './network-tools.module.css';

/** Takes the network itself away as a file. */
export function NetworkExport({ network }: { readonly network: ScopedNetwork }) {
  const { index, lang } = useAanloop('index', 'lang');
  const source = useSource();
  const own = wordsOf(lang).networkTools;
  const gexf = (): void =>
    saveFile(
      `${index.dataset.dossier.id}-network.gexf`,
      'application/gexf+xml',
      networkGexf(index.dataset, network, lang, rightsOf(source, index.dataset.dossier)),
    );
  return (
    <div className={styles.tools}>
      <button type="button" className={styles.action} onClick={gexf}>
        {own.gexf}
      </button>
      <p className={styles.note}>{own.saveNote}</p>
    </div>
  );
}
