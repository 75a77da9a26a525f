import { useWords } from '@/i18n/use-words';
import styles from './wheel-hint.module.css';

/** Says once how a wheel zooms, to who turned it over a chart. */
export function WheelHint({ shown }: { readonly shown: boolean }) {
  const { view } = useWords();
  if (!shown) return null;
  const key = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
  return (
    <p className={styles.hint} role="status" data-no-picture>
      {view.wheelZooms(key)}
    </p>
  );
}
