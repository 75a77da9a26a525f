import { lateWordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import { columnAt, columnStyle } from './column-style';
import styles from './compare.module.css';
import type { CompareColumn } from './compare-columns';
import type { ComparedQuestion } from './compare-questions';
import type { CompareLine } from './line-up';
import { VersionCard } from './version-card';

interface QuestionLinesProps {
  readonly compared: ComparedQuestion;
  readonly columns: readonly CompareColumn[];
  readonly siblings: ReadonlySet<string>;
}

/** The versions of one question in their columns, those that answer each other joined. */
export function QuestionLines({ compared: { lines }, columns, siblings }: QuestionLinesProps) {
  const { lang } = useAanloop('lang');
  const words = lateWordsOf(lang).compare;
  const [first, second] = columns;
  const fromOf = ({ cells, joint }: CompareLine): 'first' | 'second' =>
    joint && (cells[first?.key ?? ''] === joint.from || cells[second?.key ?? ''] === joint.to) ? 'first' : 'second';
  // Where several are joined to one, a rail runs down on the side of that one.
  const railOf = (i: number): string | undefined => {
    const [line, next] = [lines[i], lines[i + 1]];
    const joined = line?.isBelow ? line : next?.isBelow ? next : null;
    if (!joined) return undefined;
    const side = joined.cells[first?.key ?? ''] ? 'right' : 'left';
    const ways = [line?.isBelow ? 'up' : '', next?.isBelow ? 'down' : ''].filter(Boolean);
    return [side, ...ways].join(' ');
  };
  return (
    <div style={columnStyle(columns)}>
      <ListStart items={lines} first={20} last="p">
        {(line, i) => (
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
              <div className={styles.joint} data-from={fromOf(line)} data-rail={railOf(i)} aria-hidden="true">
                {railOf(i) !== undefined && <i className={styles.rail} />}
                <span>{words.answers[line.joint.answer.how]}</span>
              </div>
            )}
          </div>
        )}
      </ListStart>
    </div>
  );
}
