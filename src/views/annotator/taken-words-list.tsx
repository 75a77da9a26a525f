import { keptKey, stillTaken, type TakenWords } from '@/annotate/find-taken-words';
import type { Session } from '@/annotate/session';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { ListStart } from '@/ui/more';
import { take } from './annotation';
import styles from './annotator.module.css';

interface TakenWordsListProps extends Pick<Session, 'decisions'> {
  readonly taken: readonly TakenWords[];
}

/** What stands there word for word as in a text: to be retold, or kept as a quotation by choice. */
export function TakenWordsList({ taken, decisions }: TakenWordsListProps) {
  const { saving: own } = useAnnotateWords();
  const left = stillTaken(taken, decisions);
  if (taken.length === 0) return <p>{own.clean}</p>;
  return (
    <>
      {left.length > 0 && <p role="alert">{own.taken(left.length)}</p>}
      <ul className={styles.taken}>
        <ListStart items={taken} first={200}>
          {(one) => {
            const key = keptKey(one);
            const isKept = decisions[key] === 'quotation';
            const step = {
              changes: [],
              decisions: { [key]: isKept ? null : 'quotation' },
              told: { what: 'read' as const, title: '' },
            };
            return (
              <li key={key}>
                <code>{one.at}</code> <q>{one.words}</q>{' '}
                <label className={styles.check}>
                  <input type="checkbox" checked={isKept} onChange={() => take(step, () => own.keep)} /> {own.keep}
                </label>
              </li>
            );
          }}
        </ListStart>
      </ul>
    </>
  );
}
