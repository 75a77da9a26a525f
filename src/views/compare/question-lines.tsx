import { compareWords } from '@/i18n/compare-words';
import { useAanloop } from '@/state/use-aanloop';
import { columnAt, columnStyle } from './column-style';
import styles from './compare.module.css';
import type { CompareColumn } from './compare-columns';
import type { ComparedQuestion } from './compare-questions';
import { VersionCard } from './version-card';

interface QuestionLinesProps {
  readonly compared: ComparedQuestion;
  readonly columns: readonly CompareColumn[];
  readonly siblings: ReadonlySet<string>;
}

/** The versions of one question in their columns, those that answer each other joined. */
export function QuestionLines({ compared: { lines }, columns, siblings }: QuestionLinesProps) {
  const { lang } = useAanloop();
  const words = compareWords[lang];
  return (
    <div className={styles.lines} style={columnStyle(columns)}>
      {lines.map((line, i) => (
        <div key={columns.map(({ key }) => line.cells[key]?.item.id ?? '').join(' ')} className={styles.line}>
          {columns.map(({ key }, at) => {
            const version = line.cells[key];
            const isSilent = i === 0 && lines.every(({ cells }) => !cells[key]);
            return (
              <div key={key} style={{ gridColumn: columnAt(columns, at) }} data-column={key}>
                {version && <VersionCard version={version} siblings={siblings} />}
                {isSilent && <p className={styles.quiet}>{words.noVersion}</p>}
              </div>
            );
          })}
          {line.joint && (
            <div
              className={styles.joint}
              data-from={line.joint.from === line.cells[columns[0]?.key ?? ''] ? 'west' : 'east'}
              aria-hidden="true"
            >
              <span>{words.answers[line.joint.answer.how]}</span>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
