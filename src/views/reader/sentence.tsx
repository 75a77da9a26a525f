import type { MouseEvent } from 'react';
import { isRightToLeft, type Language, languageShown } from '@/domain/text';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { markAttributes } from '@/marks/mark-state';
import { pointing } from '@/marks/pointing';
import type { ReaderSentence } from '@/query/project-reader';
import { useIsLit, useIsOpen } from '@/state/lights';
import { useTransient } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
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
  const { linkTo, commitLink } = useAanloop('linkTo', 'commitLink');
  // A sentence under the pointer lights its notes, not itself: reading should not flicker.
  const pointed = useTransient(({ hovered }) => hovered.some(({ kind }) => kind !== 'sentence' && kind !== 'article'));
  const lang = useLanguage();
  const { sentence, ordinal, events, claims } = one;
  const ref = { kind: 'sentence', id: sentence.id } as const;
  const [lit, open] = [useIsLit(ref), useIsOpen(ref)];
  const number = (
    <sup>
      <Link
        to={linkTo({ kind: 'article', id: article, sentence: sentence.id })}
        aria-label={lateWordsOf(lang).reader.sentence(ordinal)}
        aria-current={open || undefined}
      >
        {ordinal}
      </Link>
    </sup>
  );
  const choose = (event: MouseEvent): void => {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (isLink || open || getSelection()?.isCollapsed === false) return;
    commitLink({ open: { kind: 'article', id: article, sentence: sentence.id } });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: its number is a link that does the same.
    <span
      id={sentence.id}
      tabIndex={-1}
      className={textLangs.length > 1 ? styles.aligned : styles.sentence}
      {...markAttributes(ref, { standing: events.length + claims.length > 0 ? 'certain' : 'outside', lit, open })}
      onClick={choose}
      {...pointing(ref)}
    >
      {textLangs.map((textLang, i) => (
        <span
          key={textLang}
          lang={languageShown(sentence.text, textLang)}
          dir={isRightToLeft(sentence.text[textLang]) ? 'rtl' : undefined}
        >
          {i === 0 && number}
          <SentenceText article={article} one={one} textLang={textLang} strong={open || (pointed && lit)} />{' '}
        </span>
      ))}
    </span>
  );
}
