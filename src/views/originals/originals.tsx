import { useEffect, useRef } from 'react';
import { useWords } from '@/i18n/use-words';
import { closeOriginals, useOriginals } from '@/state/originals';
import { useIsBegun } from '@/state/start-part';
import { useAanloop } from '@/state/use-aanloop';
import { Late } from '@/ui/late';
import { latePart } from '@/ui/late-part';
import styles from './originals.module.css';

/** What the dialog holds, fetched for who opens it. */
export const attachPart = latePart<object>(async () => (await import('./attach')).Attach);

/** Where a reader attaches the articles. */
export function Originals() {
  const { whole } = useAanloop('whole');
  const isBegun = useIsBegun(whole);
  const isOpen = useOriginals(({ isDialogOpen }) => isDialogOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  // Whoever opens the dialog asks again for what did not come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (isBegun) return undefined;
    let isLeft = false;
    import('@/state/attach-originals').then(
      ({ restoreOriginals }) => (isLeft ? undefined : restoreOriginals(whole)),
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [whole, isBegun, isOpen]);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isOpen && !element.open) element.showModal();
    if (!isOpen && element.open) element.close();
  }, [isOpen]);
  const own = useWords().articles;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={own.attach} onClose={closeOriginals}>
      {isOpen && <Late part={attachPart} />}
    </dialog>
  );
}
