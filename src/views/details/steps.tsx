import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { nameOfItem } from '@/query/name-of-item';
import type { NeighbourKind, Neighbours } from '@/query/project-neighbours';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import styles from './details.module.css';

/** To what stands before and after this in view, in time order. */
export function Steps({ kind, neighbours }: { readonly kind: NeighbourKind; readonly neighbours: Neighbours }) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const lang = useLanguage();
  const words = lateWordsOf(lang).details;
  const step = (id: string | null, label: string, rel: 'prev' | 'next') => {
    const shown = rel === 'prev' ? `‹ ${label}` : `${label} ›`;
    if (id === null) return <span className={styles.off}>{shown}</span>;
    const name = nameOfItem(index, kind, id)?.[lang] ?? id;
    return (
      <Link to={linkTo({ kind, id, sentence: null })} rel={rel} aria-label={`${label}: ${name}`} title={name}>
        {shown}
      </Link>
    );
  };
  return (
    <>
      {step(neighbours.previous, words.previous, 'prev')}
      {step(neighbours.next, words.next, 'next')}
    </>
  );
}
