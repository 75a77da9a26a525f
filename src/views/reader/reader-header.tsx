import type { ReactNode, Ref } from 'react';
import type { Article } from '@/domain/article';
import type { Language } from '@/domain/text';
import { formatWhen } from '@/i18n/format-when';
import { asSentence, nameArticles } from '@/i18n/name-articles';
import { useLanguage } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { openOriginals } from '@/state/originals';
import { useAanloop } from '@/state/use-aanloop';
import { MarkSwitches } from './mark-switches';
import type { TextMode } from './reader-choices';
import styles from './reader-header.module.css';
import { CompareWith } from './reader-side';
import { readingMinutes } from './reading-time';
import { isStatedOtherwise, statedDateInWords } from './stated-date';

interface ReaderHeaderProps {
  readonly article: Article;
  readonly number: number;
  readonly textLang: Language;
  readonly mode: TextMode;
  /** Whether the reader's own copy is at hand. */
  readonly attached: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly children?: ReactNode;
}

/** What article this is, when it appeared and how that is known. */
export function ReaderHeader({ article, number, textLang, mode, attached, heading, children }: ReaderHeaderProps) {
  const { index } = useAanloop();
  const lang = useLanguage();
  const own = wordsOf(lang).reader;
  const ofOriginals = wordsOf(lang).originals;
  const { published, statedDate } = article;
  const differs = isStatedOtherwise(article);
  return (
    <header className={styles.intro}>
      <div className={styles.kick}>
        <p>
          {own.kick(number, index.byPublication.length, formatWhen(published, lang, 'long'))}
          {article.outlet !== null && `, ${article.outlet}`}.
          {statedDate !== null && differs && ` ${own.bears(statedDateInWords(statedDate, lang))}`}
        </p>{' '}
        <details className={styles.why}>
          <summary>{own.whyDate}</summary>
          <p>
            {statedDate !== null && !differs && `${own.bears(statedDateInWords(statedDate, lang))} `}
            {asSentence(nameArticles(published.basis[lang], index.numberOf, lang))}
            {published.expression !== null &&
              !published.basis[lang].includes(published.expression) &&
              ` ${own.textSays(published.expression)}`}
          </p>
        </details>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {article.title[textLang]}
      </h2>
      <p className={styles.told}>
        {mode === 'digest' ? own.retold : ofOriginals.told[mode]}{' '}
        {mode !== 'original' && own.minutes(readingMinutes(article, textLang))}{' '}
        <span className={styles.screenOnly}>
          <button type="button" className={styles.attach} onClick={openOriginals}>
            {ofOriginals.attach}
          </button>
          {!attached && ` ${ofOriginals.toRead}`}
        </span>
      </p>
      <details className={styles.marks}>
        <summary>{own.marked}</summary>
        <MarkSwitches />
        <CompareWith article={article.id} />
      </details>
      {children}
    </header>
  );
}
