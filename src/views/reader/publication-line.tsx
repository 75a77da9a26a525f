import type { Article } from '@/domain/article';
import { formatWhen } from '@/i18n/format-when';
import { asSentence } from '@/i18n/name-articles';
import { isStatedOtherwise, statedDateInWords } from '@/i18n/stated-date';
import { tellPublication } from '@/i18n/tell-publication';
import { useLanguage, useLateWords } from '@/i18n/use-words';
import { grammarOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import styles from './reader-header.module.css';

/** Which article it is, when it appeared and how that is known. */
export function PublicationLine({ article }: { readonly article: Article }) {
  const { index } = useAanloop('index');
  const lang = useLanguage();
  const own = useLateWords().reader;
  const { published, statedDate } = article;
  const differs = isStatedOtherwise(article);
  const number = index.numberOf.get(article.id) ?? 0;
  return (
    <div className={styles.kick}>
      <p>
        {own.kick(number, index.byPublication.length, formatWhen(published, lang, 'long'))}
        {article.outlet !== null && `, ${article.outlet}`}.{article.outlet === null && ` ${own.nameless}`}
        {statedDate !== null && differs && ` ${own.bearsOther(statedDateInWords(statedDate, lang))}`}
        {article.url !== undefined && (
          <>
            {' '}
            <a href={article.url} rel="noreferrer">
              {own.readAt}
            </a>
            .
          </>
        )}
        {article.rights !== undefined && ` ${asSentence(article.rights)}`}
      </p>{' '}
      <details className={styles.why}>
        <summary className="text-button">{own.whyDate}</summary>
        <p>
          {own.known(grammarOf(lang).nameOfLanguage(article.language), article.source.length, article.outlet === null)}
        </p>
        <p>
          {statedDate !== null && !differs && `${own.bears(statedDateInWords(statedDate, lang))} `}
          {tellPublication(article, index.numberOf, lang)}
        </p>
      </details>
    </div>
  );
}
