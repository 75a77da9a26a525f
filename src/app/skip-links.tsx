import { useWords } from '@/i18n/use-words';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { usePhone } from '@/ui/use-media';
import styles from './screen.module.css';

const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

/** From the top past the bar and the filters: to the dashboard, to the chosen dates, and to each of the views beside them. */
export function SkipLinks() {
  const { app: words, regions } = useWords();
  const { open } = useAanloop('open');
  const { page, fill } = useLink('page', 'fill');
  const phone = usePhone();
  const skip = (to: string, label: string) => (
    <button key={to} type="button" className={styles.skip} onClick={() => focus(to)}>
      {label}
    </button>
  );
  const hasViews = page === 'dashboard' && !phone;
  const views =
    hasViews && fill === null && open?.kind !== 'article'
      ? ([regions.network, regions.claims, open === null ? regions.articles : regions.details] as const)
      : [];
  return (
    <>
      {skip('#main', words.skip)}
      {hasViews && skip('[data-grip=from]', words.skipToDates)}
      {views.map((region) => skip(`section[aria-label="${region}"] h2`, words.skipTo(region)))}
    </>
  );
}
