import type { ReactNode } from 'react';
import { useLanguage, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { markAttributes } from '@/marks/mark-state';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { articlesOf, type Quote } from '@/query/project-evidence';
import { NumberBox } from '@/ui/number-box';
import styles from './details.module.css';
import { FoldedList } from './folded-list';
import { SentenceLink } from './item-link';

interface EvidenceListProps {
  readonly title: string;
  readonly quotes: readonly Quote[];
  /** How a sentence is marked; the whole of it unless told otherwise. */
  readonly mark?: (quote: Quote) => ReactNode;
}

/** Where it says so: each sentence with its article, and the way into the reader. */
export function EvidenceList({ title, quotes, mark }: EvidenceListProps) {
  const words = useWords();
  const lang = useLanguage();
  const own = lateWordsOf(lang).details;
  return (
    <section className={styles.evidence}>
      <h3>
        {title}{' '}
        <small>{own.inArticles(words.count.sentences(quotes.length), words.count.articles(articlesOf(quotes)))}</small>
      </h3>
      <FoldedList items={quotes} idOf={({ sentence }) => sentence.id} className={styles.quotes} first={8}>
        {(quote) => {
          const { article, number, ordinal, sentence } = quote;
          return (
            <article
              className={styles.quote}
              {...markAttributes({ kind: 'sentence', id: sentence.id }, { standing: 'certain', lit: true })}
              {...pointing({ kind: 'sentence', id: sentence.id })}
            >
              <span title={article.title[lang]}>
                <NumberBox number={number} dashed={article.published.start !== article.published.end} />
              </span>
              <p>
                {mark ? (
                  mark(quote)
                ) : (
                  <mark>
                    <Spoken text={sentence.text} />
                  </mark>
                )}
              </p>
              <p className={styles.source}>
                <SentenceLink article={article.id} id={sentence.id} ordinal={ordinal} number={number} />
              </p>
            </article>
          );
        }}
      </FoldedList>
    </section>
  );
}
