import { useWords } from '@/i18n/use-words';
import styles from './late.module.css';
import type { Arrival, LatePart } from './late-part';
// Notes what is clicked from the start, also what opens a part whose file is still on its way.
import './way-back';

interface LateNoteProps {
  readonly at: Arrival<object>['at'];
  /** What the reader can do without it. */
  readonly failed?: string;
  readonly onRetry: () => void;
}

/** That something is on its way, or did not come and may be asked for again. */
export function LateNote({ at, failed, onRetry }: LateNoteProps) {
  const { late: words } = useWords();
  return (
    <p className={styles.note} role="status" data-at={at}>
      {at === 'failed' ? (failed ?? words.failed) : words.waiting}
      {at === 'failed' && (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </p>
  );
}

interface LateProps<Props> {
  readonly part: LatePart<Props>;
  /** Nothing, where it asks for nothing. */
  readonly with?: Props;
  /** The name of the region that it is. */
  readonly name?: string;
  /** It shows what is open: whatever was open before it is not closed but followed. */
  readonly opens?: boolean;
  /** Nothing stands in its place while it is on its way. */
  readonly quiet?: boolean;
}

/** A part that comes in a file of its own; it takes the box that is kept for it. */
export function Late<Props extends object>({ part, with: props = {} as Props, name, opens, quiet }: LateProps<Props>) {
  const { Part, at } = part.useArrival();
  if (Part) return <Part {...props} />;
  const note = <LateNote at={at} onRetry={() => void part.fetch()} />;
  if (quiet) return at === 'failed' && note;
  return (
    <section
      className={styles.late}
      aria-label={name}
      aria-busy={at === 'waiting'}
      data-opening={(opens && at !== 'failed') || undefined}
    >
      {note}
    </section>
  );
}
