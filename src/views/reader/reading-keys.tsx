import { useEffect } from 'react';
import { mayAct } from '@/state/single-keys';

/** The keys of the text also while nothing has the focus, as after following a link from elsewhere. */
export function ReadingKeys({ onPrevious, onNext }: { readonly onPrevious: () => void; readonly onNext: () => void }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.target !== document.body || event.ctrlKey || event.metaKey || event.altKey || !mayAct(event)) return;
      if (event.key === 'n') onNext();
      else if (event.key === 'p') onPrevious();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onPrevious, onNext]);
  return null;
}
