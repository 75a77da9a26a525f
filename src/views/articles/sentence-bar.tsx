import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Article } from '@/domain/article';
import { articlesWords } from '@/i18n/articles-words';
import { formatList } from '@/i18n/format-number';
import { useLanguage } from '@/i18n/use-words';
import type { ArticleRow, ArticleSentence } from '@/query/project-articles';
import { nameOfItem } from '@/query/project-details';
import { hover } from '@/state/transient';
import { useAanloop, useFocus } from '@/state/use-aanloop';
import styles from './articles.module.css';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** An article as a bar of its sentences, each as long as its text: one tab stop, arrows from one to the next. */
export function SentenceBar({ row, title }: { readonly row: ArticleRow; readonly title: string }) {
  const lang = useLanguage();
  const [at, setAt] = useState(0);
  const bar = useRef<HTMLUListElement>(null);
  const last = row.sentences.length - 1;

  const step = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : by === undefined ? null : at + by;
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, to));
    setAt(next);
    bar.current?.querySelectorAll('a')[next]?.focus();
  };
  return (
    <ul ref={bar} className={styles.bar} aria-label={articlesWords[lang].barOf(title)} onKeyDown={step}>
      {row.sentences.map((one, i) => (
        <Piece
          key={one.sentence.id}
          article={row.article}
          one={one}
          ordinal={i + 1}
          current={i === Math.min(at, last)}
          onFocus={() => setAt(i)}
        />
      ))}
    </ul>
  );
}

interface PieceProps {
  readonly article: Article;
  readonly one: ArticleSentence;
  readonly ordinal: number;
  readonly current: boolean;
  readonly onFocus: () => void;
}

function Piece({ article, one: { sentence, supports }, ordinal, current, onFocus }: PieceProps) {
  const { index, linkTo } = useAanloop();
  const focus = useFocus();
  const lang = useLanguage();
  const words = articlesWords[lang];
  const isLit = focus?.sentence.has(sentence.id) ?? false;
  const names = [...new Set(supports.flatMap(({ kind, id }) => nameOfItem(index, kind, id)?.[lang] ?? []))];
  const name = words.sentence(ordinal, names.length === 0 ? words.nothingHere : formatList(names, lang));
  const point = (): void => hover({ kind: 'sentence', id: sentence.id });
  return (
    <li style={{ flexGrow: sentence.text[lang].length }}>
      <Link
        to={linkTo({ kind: 'article', id: article.id, sentence: sentence.id })}
        className={styles.piece}
        tabIndex={current ? 0 : -1}
        aria-label={name}
        title={name}
        data-mark={`sentence:${sentence.id}`}
        data-standing={supports.length > 0 ? 'certain' : 'outside'}
        data-lit={isLit || undefined}
        data-faded={(focus !== null && !isLit) || undefined}
        onPointerEnter={point}
        onPointerLeave={() => hover()}
        onFocus={() => {
          onFocus();
          point();
        }}
        onBlur={() => hover()}
      />
    </li>
  );
}
