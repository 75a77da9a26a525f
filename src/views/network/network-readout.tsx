import { networkWords } from '@/i18n/network-words';
import { useWords } from '@/i18n/use-words';
import type { NetworkNode } from '@/query/project-network';
import { useAanloop } from '@/state/use-aanloop';
import { nameNode } from './name-mark';
import { ShapeLegend } from './network-legend';
import styles from './network-readout.module.css';

interface NetworkReadoutProps {
  /** The actor it tells of and can filter by. */
  readonly node: NetworkNode | null;
  /** The edge pointed at, in words; it goes before the actor. */
  readonly edge: string | null;
  readonly onFilter: (id: string) => void;
  readonly more: number;
}

/** One line below the picture: what is pointed at, else what the shapes mean, and what the picture leaves out. */
export function NetworkReadout({ node, edge, onFilter, more }: NetworkReadoutProps) {
  const { lang, link, projection, commitLink } = useAanloop();
  const words = useWords();
  const own = networkWords[lang];
  const isFiltered = projection.query.actors.length > 0;
  return (
    <div className={styles.readout}>
      <div className={styles.told}>{edge ?? (node ? <span>{nameNode(node, lang, words)}</span> : <ShapeLegend />)}</div>
      {node && !edge && (
        <button
          type="button"
          className={styles.button}
          aria-label={(node.chosen ? own.filterOffLong : own.filterByLong)(node.actor.name[lang])}
          onClick={() => onFilter(node.actor.id)}
        >
          {node.chosen ? own.filterOff : isFiltered ? own.filterAlso : own.filterBy}
        </button>
      )}
      {more > 0 && (
        <button
          type="button"
          className={styles.button}
          aria-label={own.moreLong(more)}
          onClick={() => commitLink({ tables: [...link.tables, 'network'] })}
        >
          {own.more(more)}
        </button>
      )}
    </div>
  );
}
