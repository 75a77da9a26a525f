import { useLanguage } from '@/i18n/use-words';
import { whyWords } from '@/i18n/why-words';
import styles from './mark-switches.module.css';
import { markKinds, switchMark, useReaderChoices } from './reader-choices';

/** The kinds of highlight, each shown as it looks and switched on or off. */
export function MarkSwitches() {
  const { kinds } = whyWords[useLanguage()];
  const off = useReaderChoices((choices) => choices.off);
  return (
    <ul className={styles.switches}>
      {markKinds.map((kind) => (
        <li key={kind}>
          <label>
            <input type="checkbox" checked={!off.has(kind)} onChange={() => switchMark(kind)} />
            {kind === 'event' ? <mark>{kinds[kind]}</mark> : <span data-kind={kind}>{kinds[kind]}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
