import { useEffect, useState } from 'react';
import { waitForSearch } from '@/query/searcher';
import { useAanloop } from '@/state/use-aanloop';
import { LateNote } from '@/ui/late';
import { SearchResults, type SearchResultsProps } from './search-results';
import styles from './search-results.module.css';

/** The results of the box; a large dossier is taken in first, in turns, while the box is typed into. */
export function SearchWhenReady(props: SearchResultsProps) {
  const { index } = useAanloop('index');
  const isComing = waitForSearch(index, props.words);
  const [, look] = useState(0);
  useEffect(() => {
    let isWanted = isComing !== null;
    void isComing?.then(() => {
      if (isWanted) look((times) => times + 1);
    });
    return () => {
      isWanted = false;
    };
  }, [isComing]);
  if (isComing === null) return <SearchResults {...props} />;
  return (
    <div className={styles.results} aria-busy="true">
      <LateNote at="waiting" onRetry={() => {}} />
    </div>
  );
}
