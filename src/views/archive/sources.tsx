import { useEffect, useState } from 'react';
import type { DatasetProblem } from '@/dataset/problem';
import type { Article } from '@/domain/article';
import { formatWhen } from '@/i18n/format-when';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import type { Engine } from '@/query/engine';
import { useMore } from '@/ui/more';
import styles from './archive.module.css';
import { problemOf } from './problem-of';

/** Where something is told: an article, and the sentences of its digest. */
export interface Source {
  readonly article: string;
  readonly sentences: readonly string[];
}

interface SourcesProps {
  readonly engine: Engine;
  readonly title: string;
  readonly sources: readonly Source[];
}

/** The sentences that a row rests on, fetched when they are asked for. */
export function Sources({ engine, title, sources }: SourcesProps) {
  const say = useArchiveWords();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [turn, setTurn] = useState(0);
  const { shown, more } = useMore(sources, 12);
  const [articles, setArticles] = useState<ReadonlyMap<string, Article | null>>(new Map());
  const [lack, setLack] = useState<DatasetProblem | null>(null);
  const missing = shown.flatMap(({ article }) => (articles.has(article) ? [] : article)).join(' ');
  // A turn is another go at the same articles.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!isOpen || missing === '') return;
    const own = new AbortController();
    setLack(null);
    const read = async (id: string) => [id, await engine.article(id, own.signal)] as const;
    Promise.all(missing.split(' ').map(read)).then(
      (found) => !own.signal.aborted && setArticles((known) => new Map([...known, ...found])),
      (error: unknown) => !own.signal.aborted && setLack(problemOf(error)),
    );
    return () => own.abort();
  }, [isOpen, engine, turn, missing]);
  return (
    <details className={styles.sources} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={say.sourcesOf(sources.length, title)}>{say.sources(sources.length)}</summary>
      {lack !== null && (
        <p className={styles.alert} role="alert">
          {words.problem[lack.cause]}{' '}
          <button type="button" onClick={() => setTurn(turn + 1)}>
            {say.again}
          </button>
        </p>
      )}
      {shown.map((source) => {
        const article = articles.get(source.article);
        return (
          article !== undefined && (
            <SourceText key={source.article} id={source.article} article={article} source={source} />
          )
        );
      })}
      {isOpen && missing !== '' && lack === null && <p role="status">{say.fetchingSources}</p>}
      {isOpen && more}
    </details>
  );
}

interface SourceTextProps {
  readonly id: string;
  readonly article: Article | null;
  readonly source: Source;
}

function SourceText({ id, article, source }: SourceTextProps) {
  const say = useArchiveWords();
  const lang = useLanguage();
  if (!article) return <p className={styles.alert}>{say.noArticle(id)}</p>;
  return (
    <figure className={styles.source}>
      {article.digest
        .filter((sentence) => source.sentences.includes(sentence.id))
        .map((sentence) => (
          <blockquote key={sentence.id} id={sentence.id}>
            {sentence.text[lang]}
          </blockquote>
        ))}
      <figcaption className={styles.quiet}>
        <cite>{article.title[lang]}</cite>
        {article.outlet !== null && `, ${article.outlet}`}, {formatWhen(article.published, lang)}
      </figcaption>
    </figure>
  );
}
