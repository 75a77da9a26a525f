import { useEffect, useRef, useState } from 'react';
import type { DatasetProblem } from '@/dataset/problem';
import type { Article } from '@/domain/article';
import { formatWhen } from '@/i18n/format-when';
import { useArchiveWords } from '@/i18n/use-archive-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import type { Engine } from '@/query/engine';
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
  const [articles, setArticles] = useState<readonly (Article | null)[] | null>(null);
  const [lack, setLack] = useState<DatasetProblem | null>(null);
  const wanted = useRef(sources);
  // A turn is another go at the same articles.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!isOpen || articles) return;
    const own = new AbortController();
    setLack(null);
    Promise.all(wanted.current.map(({ article }) => engine.article(article, own.signal))).then(
      (found) => !own.signal.aborted && setArticles(found),
      (error: unknown) => !own.signal.aborted && setLack(problemOf(error)),
    );
    return () => own.abort();
  }, [isOpen, engine, turn, articles]);
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
      {isOpen && articles === null && lack === null && <p role="status">{say.fetchingSources}</p>}
      {articles?.map((article, i) => (
        <SourceText
          key={sources[i]?.article ?? i}
          id={sources[i]?.article ?? ''}
          article={article}
          source={sources[i]}
        />
      ))}
    </details>
  );
}

interface SourceTextProps {
  readonly id: string;
  readonly article: Article | null;
  readonly source: Source | undefined;
}

function SourceText({ id, article, source }: SourceTextProps) {
  const say = useArchiveWords();
  const lang = useLanguage();
  if (!article || !source) return <p className={styles.alert}>{say.noArticle(id)}</p>;
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
