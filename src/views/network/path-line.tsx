import { wordsOf } from '@/i18n/words';
import { totalOf } from '@/query/count';
import { keeps } from '@/query/filter';
import type { ScopedNetwork } from '@/query/scope-network';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import { SentenceLinks } from './relation-links';
import styles from './scope-note.module.css';

interface PathLineProps {
  readonly network: ScopedNetwork;
  readonly pair: readonly [string, string];
  readonly names: ReadonlyMap<string, string>;
}

/** The shortest chain of evidenced contacts between two actors, each link with a sentence that bears it out. */
export function PathLine({ network, pair, names }: PathLineProps) {
  const { lang } = useAanloop('lang');
  const own = wordsOf(lang).networkTools;
  const name = (id: string): string => names.get(id) ?? id;
  const { path } = network;
  if (path === null) return <p role="status">{own.noPath(name(pair[0]), name(pair[1]))}</p>;
  const steps = path.slice(1).map((to, i) => {
    const from = path[i] ?? to;
    const edges = network.edges.filter(
      ({ source, target }) => (source === from && target === to) || (source === to && target === from),
    );
    const count = edges.reduce((sum, { weight }) => sum + totalOf(weight), 0);
    const row = edges.flatMap(({ rows }) => rows).find((one) => keeps(one.misses));
    return { from, to, count, row };
  });
  if (steps.length === 0) return null;
  return (
    <div className={styles.path}>
      <span>{own.path}:</span>
      <ol>
        <ListStart items={steps}>
          {({ from, to, count, row }) => (
            <li key={to}>
              {own.pathStep(name(from), name(to), count)}
              {row && <SentenceLinks relation={row.item} />}
            </li>
          )}
        </ListStart>
      </ol>
    </div>
  );
}
