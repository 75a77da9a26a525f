import type { ReactNode } from 'react';
import { ClearFilters } from './clear-filters';
import styles from './empty-view.module.css';

interface EmptyViewProps {
  readonly why: string;
  /** The dossier has none of it, whatever is asked. */
  readonly isForGood?: boolean;
  /** Ways out that keep more of the question than to clear all filters does. */
  readonly children?: ReactNode;
}

/** Says why there is nothing to see in a view, and the ways out. */
export function EmptyView({ why, isForGood = false, children }: EmptyViewProps) {
  return (
    <div className={styles.empty}>
      <p>{why}</p>
      {children}
      {!isForGood && <ClearFilters />}
    </div>
  );
}
