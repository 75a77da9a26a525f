import type { ReactNode } from 'react';
import styles from './details.module.css';

/** A small heading with what stands under it. */
export function Fact({
  name,
  note,
  children,
}: {
  readonly name: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.fact}>
      <h3>
        {name}
        {note !== undefined && <small> {note}</small>}
      </h3>
      {children}
    </section>
  );
}
