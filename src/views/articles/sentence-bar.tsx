import { memo, useMemo } from 'react';
import { formatList } from '@/i18n/format-number';
import { useLanguage } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { MarkLink } from '@/marks/mark-link';
import { useRovingList } from '@/marks/use-roving';
import { nameOfItem } from '@/query/name-of-item';
import type { ArticleRow, ArticleSentence } from '@/query/project-articles';
import { useAanloop } from '@/state/use-aanloop';
import styles from './articles.module.css';

/** An article as a bar of its sentences, each as long as its text: one tab stop, arrows from one to the next. */
export function SentenceBar({ row, title }: { readonly row: ArticleRow; readonly title: string }) {
  const words = wordsOf(useLanguage()).articles;
  const { article, sentences } = row;
  const ids = useMemo(() => article.digest.map(({ id }) => id), [article]);
  const { current, root } = useRovingList(ids);
  return (
    <ul className={styles.bar} aria-label={words.barOf(title)} {...root}>
      {sentences.map((one, i) => {
        const { id } = one.sentence;
        return <Piece key={id} article={article.id} one={one} ordinal={i + 1} current={id === current} />;
      })}
    </ul>
  );
}

interface PieceProps {
  readonly article: string;
  readonly one: ArticleSentence;
  readonly ordinal: number;
  readonly current: boolean;
}

function DrawPiece({ article, one: { sentence, supports }, ordinal, current }: PieceProps) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const lang = useLanguage();
  const words = wordsOf(lang).articles;
  const { id, text } = sentence;
  const told = supports.map((item) => item.id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address of the same sentence has the same name.
  const name = useMemo(() => {
    const names = [...new Set(supports.flatMap((item) => nameOfItem(index, item.kind, item.id)?.[lang] ?? []))];
    return words.sentence(ordinal, names.length === 0 ? words.nothingHere : formatList(names, lang));
  }, [index, lang, words, ordinal, told]);
  return (
    <li style={{ flexGrow: text[lang].length }}>
      <MarkLink
        mark={{ kind: 'sentence', id }}
        // Outside: nothing under the filter rests on it, and the piece is hollow, not pale.
        standing={supports.length > 0 ? 'certain' : 'outside'}
        to={linkTo({ kind: 'article', id: article, sentence: id })}
        className={styles.piece}
        tabIndex={current ? 0 : -1}
        aria-label={name}
        title={name}
        data-stop={id}
      />
    </li>
  );
}

/** Whether two lists name the same events and claims. */
export const sameSupports = (a: ArticleSentence['supports'], b: ArticleSentence['supports'] = []): boolean =>
  a.length === b.length && a.every(({ id }, i) => id === b[i]?.id);

const same = (a: PieceProps, b: PieceProps): boolean =>
  a.article === b.article &&
  a.ordinal === b.ordinal &&
  a.current === b.current &&
  a.one.sentence === b.one.sentence &&
  sameSupports(a.one.supports, b.one.supports);

// Few sentences of an article change with it.
const Piece = memo(DrawPiece, same);
