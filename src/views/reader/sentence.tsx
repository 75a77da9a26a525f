import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import type { Language } from '@/domain/text';
import { useLanguage } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { pointing } from '@/marks/pointing';
import type { ReaderSentence } from '@/query/project-reader';
import { useTransient } from '@/state/transient';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import styles from './paragraph.module.css';
import { SentenceText } from './sentence-text';

interface SentenceProps {
  readonly article: string;
  readonly one: ReaderSentence;
  /** One language, or two side by side. */
  readonly textLangs: readonly Language[];
}

/** One digest sentence with its number, which is its link. */
export function Sentence({ article, one, textLangs }: SentenceProps) {
  const { linkTo, opened, commitLink } = useAanloop();
  const focus = useFocus();
  // A sentence under the pointer lights its notes, not itself: reading should not flicker.
  const pointed = useTransient(({ hovered }) => hovered.some(({ kind }) => kind !== 'sentence' && kind !== 'article'));
  const lang = useLanguage();
  const { sentence, ordinal, events, claims } = one;
  const isOpen = opened?.open.sentence === sentence.id;
  const isLit = focus?.sentence.has(sentence.id) ?? false;
  const number = (
    <sup>
      <Link
        to={linkTo({ kind: 'article', id: article, sentence: sentence.id })}
        aria-label={wordsOf(lang).reader.sentence(ordinal)}
        aria-current={isOpen || undefined}
      >
        {ordinal}
      </Link>
    </sup>
  );
  const choose = (event: MouseEvent): void => {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (isLink || isOpen || getSelection()?.isCollapsed === false) return;
    commitLink({ open: { kind: 'article', id: article, sentence: sentence.id } });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: its number is a link that does the same.
    <span
      id={sentence.id}
      tabIndex={-1}
      className={textLangs.length > 1 ? styles.aligned : styles.sentence}
      data-mark={`sentence:${sentence.id}`}
      data-standing={events.length + claims.length > 0 ? 'certain' : 'outside'}
      data-lit={isLit || undefined}
      data-open={isOpen || undefined}
      onClick={choose}
      {...pointing({ kind: 'sentence', id: sentence.id })}
    >
      {textLangs.map((textLang, i) => (
        <span key={textLang} lang={textLang}>
          {i === 0 && number}
          <SentenceText article={article} one={one} textLang={textLang} strong={isOpen || (pointed && isLit)} />{' '}
        </span>
      ))}
    </span>
  );
}
