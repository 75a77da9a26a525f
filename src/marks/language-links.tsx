import { languages } from '@/domain/text';
import { useLanguage, useWords } from '@/i18n/use-words';
import { formatLink } from '@/state/format-link';
import type { Link as Address } from '@/state/link';
import { Link } from '@/ui/link';
import styles from './language-links.module.css';

/** The same address in each language; going there is no step of the history. */
export function LanguageLinks({ link }: { readonly link: Address }) {
  const { app } = useWords();
  const lang = useLanguage();
  return (
    <span className={styles.languages} role="group" aria-label={app.language}>
      {languages.map((language) => (
        <Link
          key={language}
          to={formatLink({ ...link, lang: language })}
          replace
          lang={language}
          aria-label={`${language.toUpperCase()}, ${app.languages[language]}`}
          aria-current={language === lang || undefined}
        >
          {language.toUpperCase()}
        </Link>
      ))}
    </span>
  );
}
