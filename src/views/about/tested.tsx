import { testedWordsOf } from '@/i18n/use-tested-words';
import { useLanguage } from '@/i18n/use-words';
import styles from './about.module.css';
import { testedCommands } from './tested-commands';

/** What was tested, with the command that tries it again, and what was tested by nobody. */
export function Tested() {
  const say = testedWordsOf(useLanguage());
  return (
    <section className={styles.section} data-wide>
      <h3 id="tested">{say.title}</h3>
      <p className={styles.note}>{say.lead}</p>
      <ul className={styles.trust}>
        {testedCommands.map(([row, command]) => (
          <li key={row}>
            {say.rows[row]} <code className={styles.command}>{command}</code>
          </li>
        ))}
      </ul>
      <h4>{say.notYet}</h4>
      <ul className={styles.trust}>
        {say.notYetRows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </section>
  );
}
