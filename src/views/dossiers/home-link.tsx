import { useLocation } from 'react-router';
import { useDossierWords } from '@/i18n/use-dossier-words';
import { isOpenEntry } from '@/state/entry';
import { formatLink } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { readAddress } from '@/state/read-address';
import { Link } from '@/ui/link';
import styles from './dossiers.module.css';

/** The way out: the site's own dossier. */
export function HomeLink() {
  const { elsewhere: say } = useDossierWords();
  const { lang } = readAddress(useLocation()).link;
  return (
    <p className={styles.home}>
      <Link to={formatLink({ ...homeLink, lang })} reloadDocument={isOpenEntry()}>
        {say.instead}
      </Link>
    </p>
  );
}
