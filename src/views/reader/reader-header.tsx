import type { ReactNode, Ref } from 'react';
import type { Article } from '@/domain/article';
import type { Language } from '@/domain/text';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf, wordsOf } from '@/i18n/words';
import { formatLink } from '@/state/format-link';
import { openOriginals } from '@/state/originals';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { MarkSwitches } from './mark-switches';
import { PublicationLine } from './publication-line';
import type { TextMode } from './reader-choices';
import styles from './reader-header.module.css';
import { CompareWith } from './reader-side';
import { readingMinutes } from './reading-time';

interface ReaderHeaderProps {
  readonly article: Article;
  readonly textLang: Language;
  readonly mode: TextMode;
  /** Whether the reader's own copy is at hand. */
  readonly attached: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly children?: ReactNode;
}

/** What article this is, when it appeared and how that is known. */
export function ReaderHeader({ article, textLang, mode, attached, heading, children }: ReaderHeaderProps) {
  const lang = useLanguage();
  const { link } = useAanloop('link');
  const own = lateWordsOf(lang).reader;
  const ofOriginals = lateWordsOf(lang).originals;
  return (
    <header className={styles.intro}>
      <PublicationLine article={article} />
      <h2 ref={heading} tabIndex={-1}>
        {article.title[textLang]}
      </h2>
      <p className={styles.told}>
        {mode === 'digest' ? own.retold : ofOriginals.told[mode]}{' '}
        {mode !== 'original' && own.minutes(readingMinutes(article, textLang))}{' '}
        <span className={styles.screenOnly}>
          <button type="button" className={styles.attach} onClick={openOriginals}>
            {wordsOf(lang).articles.attach}
          </button>
          {!attached && ` ${ofOriginals.toRead}`}{' '}
          {link.embed === null && (
            <Link className={styles.attach} to={formatLink({ ...link, edit: '1' })}>
              {ofOriginals.annotate}
            </Link>
          )}
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
