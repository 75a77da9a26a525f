import type { ReactNode } from 'react';
import { pointing } from '@/marks/pointing';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import styles from './sentence-why.module.css';

interface ChipProps {
  readonly kind: 'event' | 'claim' | 'relation' | 'actor';
  readonly id: string;
  /** What kind of thing it is, in a word. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Something a sentence supports: it lights its marks in every view, and opens. A contact opens with what it hangs on. */
export function Chip({ kind, id, label, children }: ChipProps) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const relation = kind === 'relation' ? index.relations.get(id) : undefined;
  const open =
    kind !== 'relation'
      ? { kind, id }
      : relation?.event
        ? { kind: 'event' as const, id: relation.event }
        : relation?.claim
          ? { kind: 'claim' as const, id: relation.claim }
          : { kind: 'actor' as const, id: relation?.source ?? '' };
  return (
    <Link
      className={styles.chip}
      to={linkTo({ ...open, sentence: null })}
      data-chip={`${kind}:${id}`}
      {...pointing({ kind, id })}
    >
      <small>{label}</small>
      {children}
    </Link>
  );
}
