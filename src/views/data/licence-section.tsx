import { useDossierWords } from '@/i18n/use-dossier-words';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { rightsOf } from '@/state/rights-of';
import { useAanloop } from '@/state/use-aanloop';
import { useSource } from '@/state/use-source';
import styles from './data-page.module.css';

/** What others may do with the dossier on the screen, as far as it says so itself. */
export function LicenceSection() {
  const lang = useLanguage();
  const { whole } = useAanloop('whole');
  const source = useSource();
  const words = lateWordsOf(lang).data;
  const { source: say } = useDossierWords();
  const { dossier } = whole.dataset;
  const { licence } = rightsOf(source, dossier);
  const short = licence?.id === 'CC-BY-4.0' ? 'CC BY 4.0' : licence?.title;
  return (
    <section>
      <h3>{words.licence.title}</h3>
      {licence?.id ? (
        <p>
          {words.licence.before}{' '}
          <a href={licence.url ?? ''} rel="license noreferrer" hrefLang="en">
            {licence.title} ({short})
          </a>
          {words.licence.after}
        </p>
      ) : (
        <p>{licence ? <LicenceName name={licence.title} url={licence.url} /> : say.noLicence}</p>
      )}
      <p className={styles.cite}>
        {['Aanloop', dossier.title[lang], words.version(dossier.version), ...(short ? [short] : [])].join('. ')}.
      </p>
    </section>
  );
}

function LicenceName({ name, url }: { readonly name: string; readonly url: string | null }) {
  if (url === null) return name;
  return (
    <a href={url} rel="license noreferrer nofollow">
      {name}
    </a>
  );
}
