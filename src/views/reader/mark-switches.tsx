import { useWords } from '@/i18n/use-words';
import { type MarkKind, markKinds } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';
import styles from './mark-switches.module.css';

/** The kinds of highlight, each shown as it looks and switched on or off. */
export function MarkSwitches() {
  const { link, commitLink } = useAanloop();
  const { kinds } = useWords().why;
  const off = new Set(link.unmarked);
  const toggle = (kind: MarkKind) =>
    commitLink(
      { unmarked: markKinds.filter((one) => (one === kind ? !off.has(one) : off.has(one))) },
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
