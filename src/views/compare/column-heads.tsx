import { columnAt, columnStyle } from './column-style';
import styles from './compare.module.css';
import type { CompareColumn } from './compare-columns';
import type { ComparedQuestion } from './compare-questions';
import { useColumnHead } from './use-column-head';

interface ColumnHeadsProps {
  readonly questions: readonly ComparedQuestion[];
  readonly columns: readonly CompareColumn[];
}

/** The column heads: the groups that speak in them, the two that were picked, or the articles. */
export function ColumnHeads({ questions, columns }: ColumnHeadsProps) {
  const headOf = useColumnHead(questions);
  return (
    <div className={styles.heads} aria-hidden="true" style={columnStyle(columns)}>
      <div />
      {columns.map(({ key }, i) => (
        <div key={key} style={{ gridColumn: columnAt(columns, i) + 1 }}>
          {headOf(key)}
        </div>
      ))}
    </div>
  );
}
