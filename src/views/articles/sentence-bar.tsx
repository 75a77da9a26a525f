import { memo, useMemo } from 'react';
import type { Standing } from '@/domain/span';
import { formatList } from '@/i18n/format-number';
import { useLanguage } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { MarkLink } from '@/marks/mark-link';
import { markState, useMarkState } from '@/marks/mark-state';
import { useRovingList } from '@/marks/use-roving';
import type { ArticleRow, ArticleSentence } from '@/query/project-articles';
import { nameOfItem } from '@/query/project-details';
import { useAanloop } from '@/state/use-aanloop';
import styles from './articles.module.css';

/** An article as a bar of its sentences, each as long as its text: one tab stop, arrows from one to the next. */
export function SentenceBar({ row, title }: { readonly row: ArticleRow; readonly title: string }) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const stateOf = useMarkState();
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
        const standing = one.supports.length > 0 ? 'certain' : 'outside';
        const { lit, open } = stateOf({ kind: 'sentence', id }, standing);
        return (
          <Piece
            key={id}
            id={id}
            to={linkTo({ kind: 'article', id: row.article.id, sentence: id })}
            name={nameOf(one, i + 1)}
            length={text[lang].length}
            standing={standing}
            lit={lit}
            open={open}
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
  /** Outside: nothing under the filter rests on it, and the piece is hollow, not pale. */
  readonly standing: Standing;
  readonly lit: boolean | null;
  readonly open: boolean;
  readonly current: boolean;
}

// A drag of the chosen dates redraws every article in each frame, and few of its sentences change.
const Piece = memo(function Piece(props: PieceProps) {
  const { id, to, name, length, standing, lit, open, current } = props;
  return (
    <li style={{ flexGrow: length }}>
      <MarkLink
        mark={{ kind: 'sentence', id }}
        state={{ ...markState(standing, lit, open), dim: lit === false }}
        to={to}
        className={styles.piece}
        tabIndex={current ? 0 : -1}
        aria-label={name}
        title={name}
        data-stop={id}
      />
    </li>
  );
});
