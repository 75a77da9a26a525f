import { lateWordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import styles from './compare.module.css';
import type { ComparedQuestion } from './compare-questions';

interface SilentQuestionsProps {
  readonly silent: readonly ComparedQuestion[];
  /** No question has an answer. */
  readonly isAlone: boolean;
}

/** The questions without an answer in view, by their number; and by name for who asks, with why each has none. */
export function SilentQuestions({ silent, isAlone }: SilentQuestionsProps) {
  const { lang, commitLink } = useAanloop('lang', 'commitLink');
  const words = lateWordsOf(lang).compare;
  if (silent.length === 0) return null;
  const isByOthers = silent.some(({ unchosen }) => unchosen > 0);
  return (
    <div className={styles.rest}>
      <details>
        <summary>{isAlone ? words.allSilent(silent.length) : words.andSilent(silent.length)}</summary>
        <ul>
          <ListStart items={silent}>
            {({ question, unchosen }) => (
              <li key={question.id}>
                <Spoken text={question.title} /> <small>{unchosen > 0 ? words.noneChosen : words.noneInView}</small>
              </li>
            )}
          </ListStart>
        </ul>
      </details>
      {isByOthers && (
        <button type="button" onClick={() => commitLink({ a: null, b: null })} data-no-picture>
          {words.forget}
        </button>
      )}
    </div>
  );
}
