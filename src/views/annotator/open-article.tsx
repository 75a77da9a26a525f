import { useEffect } from 'react';
import { textOfArticle } from '@/annotate/text-of-article';
import type { Dataset } from '@/dataset/format';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLanguage } from '@/i18n/use-words';
import { formatLink } from '@/state/format-link';
import { openOriginals, useOriginals } from '@/state/originals';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { annotateArticle } from './annotation';
import { isOf, useAnnotation } from './annotation-store';
import styles from './annotator.module.css';
import { KeptSessions } from './kept-sessions';
import { Workspace } from './workspace';

interface OpenArticleProps {
  /** The dossier as it is, without corrections. */
  readonly base: Dataset;
  readonly article: string;
}

/** An article of a dossier that is there, to be marked and corrected by who has its text. */
export function OpenArticle({ base, article }: OpenArticleProps) {
  const own = useAnnotateWords();
  const lang = useLanguage();
  const { link } = useAanloop('link');
  const { dossier, sha, open } = link;
  const sentence = open?.sentence ?? null;
  const match = useOriginals(({ attached }) => attached.find((one) => one.match?.article === article)?.match ?? null);
  const isHere = useAnnotation((state) => state.article === article && isOf(state, base));
  const title = base.articles.find(({ id }) => id === article)?.title[lang] ?? article;
  useEffect(() => {
    const text = isHere || !match ? null : textOfArticle(base, article, match, lang);
    if (text) annotateArticle(base, text, { dossier, sha }, sentence);
  }, [isHere, match, base, article, lang, dossier, sha, sentence]);
  if (isHere) return <Workspace />;
  return (
    <div className={styles.begin}>
      <h2>{own.existing.title(title)}</h2>
      <KeptSessions />
      <p>{match ? own.existing.nothingSame : own.existing.explain}</p>
      <p className={styles.ways}>
        <button type="button" className={styles.button} onClick={openOriginals}>
          {own.existing.attach}
        </button>
        <Link className={styles.act} to={formatLink({ ...link, edit: null })}>
          {own.leave}
        </Link>
      </p>
    </div>
  );
}
