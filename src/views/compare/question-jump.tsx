import { lateWordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import { Popover } from '@/ui/popover';
import styles from './compare.module.css';
import type { ComparedQuestion } from './compare-questions';

/** Fewer than these stand on a screen or two. */
const few = 4;

interface QuestionJumpProps {
  readonly questions: readonly ComparedQuestion[];
  /** Column heads stand beside it. */
  readonly hasHeads: boolean;
}

/** The questions by name, at hand wherever one reads; each goes to its versions. */
export function QuestionJump({ questions, hasHeads }: QuestionJumpProps) {
  const { lang } = useAanloop('lang');
  const words = lateWordsOf(lang).compare;
  if (questions.length < few) return null;
  return (
    <nav className={styles.jump} aria-label={words.jump} data-heads={hasHeads || undefined} data-no-picture>
      <Popover label={words.jumpTo(questions.length)} name={words.jump}>
        {(close) => (
          <ol className={styles.jumps}>
            <ListStart items={questions}>
              {({ question, versions }) => (
                <li key={question.id}>
                  <button
                    type="button"
                    onClick={() => {
                      close();
                      goTo(question.id);
                    }}
                  >
                    <Spoken text={question.title} /> <small>{versions.length}</small>
                  </button>
                </li>
              )}
            </ListStart>
          </ol>
        )}
      </Popover>
    </nav>
  );
}

/** The focus goes along, so that the next Tab is within the question. */
function goTo(id: string): void {
  const heading = document.querySelector<HTMLElement>(`[data-question="${id}"]`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
