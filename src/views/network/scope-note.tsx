import { formatList } from '@/i18n/format-number';
import { wordsOf } from '@/i18n/words';
import { totalOf } from '@/query/count';
import type { ScopedNetwork } from '@/query/scope-network';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { canFold } from './can-fold';
import { PathLine } from './path-line';
import { restingNetwork } from './resting-network';
import styles from './scope-note.module.css';
import { useNetworkLook } from './use-network-look';

interface ScopeNoteProps {
  readonly network: ScopedNetwork;
  readonly names: ReadonlyMap<string, string>;
}

/** What part of the network this is, if not the whole, and the way back; who counts as whom, and what that keeps inside. */
export function ScopeNote({ network, names }: ScopeNoteProps) {
  const { whole, lang, commitLink } = useAanloop('whole', 'lang', 'commitLink');
  const link = useLink('query', 'ego', 'pair');
  const own = wordsOf(lang).networkTools;
  const { level } = useNetworkLook();
  const name = (id: string): string => names.get(id) ?? id;
  const within = totalOf(network.within);
  // Said of none too, where there are some: the picture stays where it is under every filter.
  const tellsWithin = within > 0 || (network.rows.length > 0 && totalOf(restingNetwork(whole, level).within) > 0);
  const [a, b] = network.pair ?? [];
  const { actors } = link.query;
  const isPair = a !== undefined && b !== undefined;
  const isAround = !isPair && link.ego !== null && actors.length > 0;
  const folds = canFold(whole.dataset.actors);
  if (!isPair && !isAround && !tellsWithin && !folds) return null;
  return (
    <div className={styles.note}>
      <p>
        {isPair && own.summaryBetween(name(a), name(b))}
        {isAround && own.summaryAround(Number(link.ego), formatList(actors.slice(0, 3).map(name), lang))}{' '}
        {(isPair || isAround) && (
          <button type="button" onClick={() => commitLink({ pair: [], ego: null })}>
            {own.pairOff}
          </button>
        )}{' '}
        {folds && own.counted[level]}{' '}
        {folds && level === 'person' && (
          <button type="button" onClick={() => commitLink({ level: 'state' })}>
            {own.countByState}
          </button>
        )}{' '}
        {tellsWithin && own.within(within)}
      </p>
      {isPair && <PathLine network={network} pair={[a, b]} names={names} />}
    </div>
  );
}
