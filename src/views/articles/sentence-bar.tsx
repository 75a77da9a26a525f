import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import { formatList } from '@/i18n/format-number';
import { useLanguage } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { pointing } from '@/marks/pointing';
import { useRovingList } from '@/marks/use-roving';
import type { ArticleRow, ArticleSentence } from '@/query/project-articles';
import { nameOfItem } from '@/query/project-details';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import styles from './articles.module.css';

/** An article as a bar of its sentences, each as long as its text: one tab stop, arrows from one to the next. */
export function SentenceBar({ row, title }: { readonly row: ArticleRow; readonly title: string }) {
  const { index, linkTo } = useAanloop();
  const focus = useFocus();
  const lang = useLanguage();
  const words = wordsOf(lang).articles;
  const ids = useMemo(() => row.sentences.map(({ sentence }) => sentence.id), [row.sentences]);
  const { current, root } = useRovingList(ids);
  const nameOf = ({ supports }: ArticleSentence, ordinal: number): string => {
    const names = [...new Set(supports.flatMap(({ kind, id }) => nameOfItem(index, kind, id)?.[lang] ?? []))];
    return words.sentence(ordinal, names.length === 0 ? words.nothingHere : formatList(names, lang));
  };
  return (
    <ul className={styles.bar} aria-label={words.barOf(title)} {...root}>
      {row.sentences.map((one, i) => {
        const { id, text } = one.sentence;
        const isLit = focus?.sentence.has(id) ?? false;
        return (
          <Piece
            key={id}
            id={id}
            to={linkTo({ kind: 'article', id: row.article.id, sentence: id })}
            name={nameOf(one, i + 1)}
            length={text[lang].length}
            supports={one.supports.length > 0}
            lit={isLit}
            faded={focus !== null && !isLit}
            current={id === current}
          />
        );
      })}
    </ul>
  );
}

interface PieceProps {
  readonly id: string;
  readonly to: string;
  readonly name: string;
  readonly length: number;
  /** Whether anything under the filter rests on it. */
  readonly supports: boolean;
  readonly lit: boolean;
  readonly faded: boolean;
  readonly current: boolean;
}

// A drag of the chosen dates redraws every article in each frame, and few of its sentences change.
const Piece = memo(function Piece(props: PieceProps) {
  const { id, to, name, length, supports, lit, faded, current } = props;
  return (
    <li style={{ flexGrow: length }}>
      <Link
        to={to}
        className={styles.piece}
        tabIndex={current ? 0 : -1}
        aria-label={name}
        title={name}
        data-stop={id}
        data-mark={`sentence:${id}`}
        data-standing={supports ? 'certain' : 'outside'}
        data-lit={lit || undefined}
        data-faded={faded || undefined}
        {...pointing({ kind: 'sentence', id })}
      />
    </li>
  );
});
