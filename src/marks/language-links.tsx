import type { ComponentProps, ReactNode } from 'react';
import { type Language, languages } from '@/domain/text';
import { useLanguage, useWords } from '@/i18n/use-words';
import { formatLink } from '@/state/format-link';
import type { Link as Address } from '@/state/link';
import { Link } from '@/ui/link';
import styles from './language-links.module.css';

interface LanguageListProps {
  /** The link to a language, with what every such link says of itself. */
  readonly children: (language: Language, said: ComponentProps<'a'>) => ReactNode;
}

/** The languages, the one that is read marked. */
export function LanguageList({ children }: LanguageListProps) {
  const { app } = useWords();
  const lang = useLanguage();
  return (
    <span className={styles.languages} role="group" aria-label={app.language}>
      {languages.map((language) =>
        children(language, {
          lang: language,
          'aria-label': `${language.toUpperCase()}, ${app.languages[language]}`,
          'aria-current': language === lang || undefined,
          children: language.toUpperCase(),
        }),
      )}
    </span>
  );
}

/** The same address in each language; going there is no step of the history. */
export function LanguageLinks({ link }: { readonly link: Address }) {
  return (
    <LanguageList>
      {(language, said) => <Link key={language} to={formatLink({ ...link, lang: language })} replace {...said} />}
    </LanguageList>
  );
}
