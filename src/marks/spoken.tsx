import { languageShown, type Text } from '@/domain/text';
import { useLanguage } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import styles from './spoken.module.css';

/** Words of the dossier, in the reader's language or in one that they are there in: then marked as such, with a small sign. */
export function Spoken({ text }: { readonly text: Text }) {
  const lang = useLanguage();
  const shown = languageShown(text, lang);
  if (shown === lang) return text[lang];
  return (
    <>
      <bdi lang={shown}>{text[shown]}</bdi>
      <small className={styles.sign} title={wordsOf(lang).app.toldIn(shown)} aria-hidden="true">
        {shown}
      </small>
    </>
  );
}
