import { type KeyboardEvent, type ReactNode, use } from 'react';
import { useLanguage, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { formatLink } from '@/state/format-link';
import { sharePath, wholeAddress } from '@/state/share-path';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { OpenedTools } from '@/ui/opened-tools';
import { usePhone } from '@/ui/use-media';
import { CopyLink } from './copy-link';
import styles from './details.module.css';
import { useOpenedFocus } from './use-opened-focus';

interface DetailsFrameProps {
  /** "kind:id" of what is open, as its marks carry it. */
  readonly mark: string;
  readonly title: string;
  /** Its numbers in a sentence. */
  readonly summary?: string;
  /** Nothing stands here that a link or a citation could speak of. */
  readonly isNothing?: boolean;
  /** Previous and next. */
  readonly steps?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of what is open: a landmark with its steps, its link, the way back, and the only scroll of the dashboard. */
export function DetailsFrame({ mark, title, summary, isNothing = false, steps, children }: DetailsFrameProps) {
  const words = useWords();
  const lang = useLanguage();
  const own = lateWordsOf(lang).details;
  const phone = usePhone();
  const { link, commitLink } = useAanloop('link', 'commitLink');
  const tools = use(OpenedTools);
  const heading = useOpenedFocus(mark);
  const close = (
    <Link
      className={styles.close}
      to={formatLink({ ...link, open: null })}
      aria-label={phone ? words.app.back : undefined}
    >
      {phone ? `‹ ${own.back}` : own.close}
    </Link>
  );
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    commitLink({ open: null });
  };
  return (
    <section className={styles.details} aria-label={words.regions.details} data-opened={mark} onKeyDown={onKey}>
      <header className={styles.header}>
        {phone ? (
          close
        ) : (
          <span className={styles.name} aria-hidden="true">
            {words.regions.details}
          </span>
        )}
        <nav className={styles.controls} aria-label={words.regions.details}>
          {steps}
          {!isNothing && <CopyLink />}
          {!isNothing && tools}
          {!phone && close}
        </nav>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keys. */}
      <div className={styles.body} tabIndex={0} role="group" aria-label={title} key={mark}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {summary && <p className="visually-hidden">{summary}</p>}
        {children}
        <p className={styles.printed}>
          {lateWordsOf(lang).why.address} {wholeAddress(sharePath({ ...link, embed: null }, lang))}
        </p>
      </div>
    </section>
  );
}
