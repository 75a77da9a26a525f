import { areNameless } from '@/domain/article';
import { useLanguage, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import { formatLink } from '@/state/format-link';
import { useAanloop } from '@/state/use-aanloop';
import { useSource } from '@/state/use-source';
import { Link } from '@/ui/link';
import { countHoldings } from './count-holdings';
import styles from './data-page.module.css';
import { Downloads } from './downloads';
import { LicenceSection } from './licence-section';
import { SourceFacts } from './source-facts';

/** What the dataset is, how it was made, what it cannot tell, and all of it to take along. */
export function DataPage() {
  const lang = useLanguage();
  const { clocks } = useWords();
  const { index, link } = useAanloop('index', 'link');
  const words = lateWordsOf(lang).data;
  const { dossier, articles } = index.dataset;
  // How a dossier from outside was made only its makers can say.
  const isOwn = useSource().kind === 'own';
  const isNameless = areNameless(articles);
  return (
    <article className={styles.page}>
      <header className={styles.intro}>
        <h2>{words.title}</h2>
        <p className={styles.summary}>
          <Spoken text={dossier.summary} />
        </p>
        <p>{words.holds(countHoldings(index.dataset))}</p>
      </header>
      <Downloads />
      <div className={styles.text}>
        <SourceFacts />
        {isOwn && (
          <section>
            <h3>{words.method.title}</h3>
            {words.method.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p>
              {words.method.agreement} <code>data/README.md</code>.
            </p>
          </section>
        )}
        <section>
          <h3>{words.clocks.title}</h3>
          <dl className={styles.clocks}>
            {(['event', 'said', 'published'] as const).map((clock) => (
              <div key={clock}>
                <dt>{clocks[clock]}</dt>
                <dd>{words.clocks[clock]}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.days}>
            <Link to={formatLink({ ...link, page: 'dashboard', tables: ['articles'], fill: 'articles' })}>
              {words.clocks.days}
            </Link>
          </p>
        </section>
        {isOwn && (
          <>
            <section>
              <h3>{words.limits.title}</h3>
              <ul className={styles.limits}>
                {words.limits.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
            <section>
              <h3>{words.articles.title}</h3>
              {words.articles.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {isNameless && <p>{words.articles.nameless}</p>}
            </section>
          </>
        )}
        <LicenceSection />
      </div>
    </article>
  );
}
