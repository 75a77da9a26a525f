import { type FormKind, formKinds } from '@/annotate/form-values';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useAnnotation } from './annotation-store';
import styles from './annotator.module.css';

/** What can be made of the words that are chosen, each with its key. */
export function MarkBar({ onMark }: { readonly onMark: (kind: FormKind) => void }) {
  const own = useAnnotateWords();
  const open = useAnnotation(({ form }) => form?.kind);
  return (
    <div className={styles.bar} role="group" aria-label={own.bar}>
      {formKinds.map((kind, i) => (
        <button
          key={kind}
          type="button"
          aria-keyshortcuts={String(i + 1)}
          aria-pressed={open === kind}
          onClick={() => onMark(kind)}
        >
          {own.marks[kind]} <kbd>{i + 1}</kbd>
        </button>
      ))}
    </div>
  );
}
