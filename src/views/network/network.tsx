import { useMemo } from 'react';
import { networkWords } from '@/i18n/network-words';
import { useWords } from '@/i18n/use-words';
import { totalOf } from '@/query/count';
import { useAanloop } from '@/state/use-aanloop';
import { ViewFrame } from '@/ui/view-frame';
import styles from './network.module.css';
import { NetworkChart } from './network-chart';
import { RelationTable } from './relation-table';
import { shortNames } from './short-names';
import { writeHeadline } from './write-headline';

/** Who dealt with whom, in which spirit: a picture or a table of the contacts under the filter. */
export function Network() {
  const { index, whole, projection, opened, link, lang, commitLink } = useAanloop();
  const words = useWords();
  const own = networkWords[lang];
  const { network } = projection;
  const names = useMemo(() => shortNames(whole.dataset.actors, lang), [whole, lang]);
  const open = opened?.found === 'item' ? opened.open : null;
  const headline = useMemo(
    () => writeHeadline({ index, network, names, open, lang }),
    [index, network, names, open, lang],
  );
  const inView = network.nodes.filter(({ weight }) => totalOf(weight) > 0);
  const isTable = link.tables.includes('network');
  const isFilled = link.fill === 'network';
  return (
    <ViewFrame
      name={words.regions.network}
      headline={headline}
      summary={own.summary(network.total.certain, network.total.possible, inView.length)}
      asTable={isTable}
      onTable={() =>
        commitLink({ tables: isTable ? link.tables.filter((view) => view !== 'network') : [...link.tables, 'network'] })
      }
      filled={isFilled}
      onFill={() => commitLink({ fill: isFilled ? null : 'network' })}
      className={styles.network}
    >
      {isTable ? (
        <RelationTable />
      ) : network.edges.length === 0 ? (
        <p className={styles.empty}>{own.empty}</p>
      ) : (
        <>
          {network.rows.length === 0 && <p className={styles.empty}>{own.empty}</p>}
          <NetworkChart names={names} />
        </>
      )}
    </ViewFrame>
  );
}
