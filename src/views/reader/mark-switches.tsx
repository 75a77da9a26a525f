import { useLateWords } from '@/i18n/use-words';
import { type MarkKind, markKinds } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';
import styles from './mark-switches.module.css';
import { isPlain, offWhenPlain } from './use-unmarked';

/** The kinds of highlight, each shown as it looks and switched on or off. */
export function MarkSwitches() {
  const { link, commitLink } = useAanloop('link', 'commitLink');
  const { kinds } = useLateWords().why;
  const plain = isPlain(link);
  const off = new Set<MarkKind>(plain ? offWhenPlain : link.unmarked);
  const toggle = (kind: MarkKind) =>
    commitLink(
      {
        unmarked: markKinds.filter((one) => (one === kind ? !off.has(one) : off.has(one))),
        ...(plain ? { marks: 'all' } : {}),
      },
      { history: 'replace' },
    );
  return (
    <ul className={styles.switches}>
      {markKinds.map((kind) => (
        <li key={kind}>
          <label>
            <input type="checkbox" checked={!off.has(kind)} onChange={() => toggle(kind)} />
            {kind === 'event' ? <mark>{kinds[kind]}</mark> : <span data-kind={kind}>{kinds[kind]}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
