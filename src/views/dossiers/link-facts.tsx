import { useDossierWords } from '@/i18n/use-dossier-words';
import { useLanguage } from '@/i18n/use-words';
import { formatFingerprint } from '@/state/fingerprint';
import type { Link } from '@/state/link';
import { describeLink } from './describe-link';
import styles from './dossiers.module.css';

interface LinkFactsProps {
  readonly link: Link;
  /** What names the dossier: terms and what they hold. */
  readonly rows: readonly (readonly [string, string])[];
}

/** What a link says of a dossier that is not here yet, and of what it will show. */
export function LinkFacts({ link, rows }: LinkFactsProps) {
  const words = useDossierWords();
  const { elsewhere: say } = words;
  const lang = useLanguage();
  const all = [
    ...rows,
    [say.fingerprint, link.sha === null ? say.anyVersion : formatFingerprint(link.sha)],
    [say.after, describeLink(link, words, lang)],
  ] as const;
  return (
    <dl className={styles.rows}>
      {all.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
