import type { ReactNode } from 'react';
import { lateWordsOf } from '@/i18n/words';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import styles from './compare.module.css';
import type { CompareColumn } from './compare-columns';
import type { ComparedQuestion } from './compare-questions';
import type { CompareLine, Version } from './line-up';
import { VersionCard } from './version-card';

interface QuestionStackProps {
  readonly compared: ComparedQuestion;
  readonly columns: readonly CompareColumn[];
  readonly siblings: ReadonlySet<string>;
  readonly headOf: (key: string) => ReactNode;
}

/** The lines of one group: a pair, and what is joined to it from below. */
const groupsOf = (lines: readonly CompareLine[]): CompareLine[][] => {
  const groups: CompareLine[][] = [];
  for (const line of lines) {
    if (line.isBelow) groups.at(-1)?.push(line);
    else if (line.joint) groups.push([line]);
  }
  return groups;
};

/** The versions of one question under each other: first those that answer each other, joined; then column by column. */
export function QuestionStack({ compared: { lines }, columns, siblings, headOf }: QuestionStackProps) {
  const [first, second] = columns;
  const inColumn = (line: CompareLine, column: CompareColumn | undefined): Version | null =>
    line.cells[column?.key ?? ''] ?? null;
  const rest = columns.map((column) => ({
    key: column.key,
    versions: lines.flatMap((line) =>
      line.joint !== null && (column === first || column === second) ? [] : (inColumn(line, column) ?? []),
    ),
  }));
  return (
    <>
      <ListStart items={groupsOf(lines)} first={20} last="p">
        {(group) => (
          <div key={group[0]?.joint?.from.item.id} className={styles.group}>
            <ListStart items={group} first={6} last="p">
              {(line) => {
                const { joint } = line;
                if (!joint) return null;
                // What is answered comes first, unless it has come already.
                const shown = line.isBelow
                  ? [inColumn(line, first) ?? inColumn(line, second) ?? joint.from]
                  : [joint.to, joint.from];
                return shown.map((version, i) => (
                  <div key={version.item.id} data-column={inColumn(line, first) === version ? first?.key : second?.key}>
                    {(i > 0 || line.isBelow) && <StackJoint line={line} isUp={joint.from === version} />}
                    <VersionCard version={version} siblings={siblings} />
                  </div>
                ));
              }}
            </ListStart>
          </div>
        )}
      </ListStart>
      {rest
        .filter(({ versions }) => versions.length > 0)
        .map(({ key, versions }) => (
          <div key={key} className={styles.part} data-column={key}>
            <h4>{headOf(key)}</h4>
            <div className={styles.stack}>
              <ListStart items={versions} first={20} last="p">
                {(version) => <VersionCard key={version.item.id} version={version} siblings={siblings} />}
              </ListStart>
            </div>
          </div>
        ))}
    </>
  );
}

/** How the version below answers one above it, or the other way round. */
function StackJoint({ line: { joint }, isUp }: { readonly line: CompareLine; readonly isUp: boolean }) {
  const words = lateWordsOf(useAanloop('lang').lang).compare;
  return (
    <p className={styles.between} aria-hidden="true">
      {isUp ? '↑' : '↓'} {joint && words.answers[joint.answer.how]}
    </p>
  );
}
