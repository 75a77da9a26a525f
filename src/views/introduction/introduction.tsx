import { type ReactNode, useId, useMemo } from 'react';
import { areNameless } from '@/domain/article';
import { useWords } from '@/i18n/use-words';
import { wordsOf } from '@/i18n/words';
import { Spoken } from '@/marks/spoken';
import { formatLink } from '@/state/format-link';
import { showIntroduction } from '@/state/introduction';
import { formatStart } from '@/state/start-link';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart } from '@/ui/more';
import styles from './introduction.module.css';

interface IntroductionProps {
  /** What is in view, in one sentence: it stands within these words as long as they are shown. */
  readonly children: ReactNode;
  /** On a phone all but that sentence folds away once there is an answer below. */
  readonly folded?: boolean;
}

/** What a stranger must know first, and first questions as links; the words are the dossier's own. */
export function Introduction({ children, folded = false }: IntroductionProps) {
  const { whole, lang } = useAanloop('whole', 'lang');
  const { app } = useWords();
  const say = wordsOf(lang).introduction;
  const { introduction } = whole.dataset.dossier;
  const how = (
    <p className={styles.how}>{areNameless(whole.dataset.articles) ? `${say.marks} ${say.nameless}` : say.marks}</p>
  );
  const what = introduction && (
    <p className={styles.what}>
      <Spoken text={introduction} />{' '}
    </p>
  );
  return (
    <section className={styles.introduction} aria-label={say.region} data-folded={folded || undefined}>
      <div className={styles.lead}>
        {!folded && what}
        {children}
        {!folded && how}
      </div>
      {folded ? (
        <details className={styles.starts}>
          <summary>{say.starts}</summary>
          {what}
          {how}
          <Starts />
        </details>
      ) : (
        <div className={styles.starts} data-close={app.close}>
          <Starts />
        </div>
      )}
    </section>
  );
}

function Starts() {
  const { app } = useWords();
  const { whole, link, lang } = useAanloop('whole', 'link', 'lang');
  const say = wordsOf(lang).introduction;
  const heading = useId();
  const { starts = [] } = whole.dataset.dossier;
  const here = formatLink({ ...link, open: null });
  const { dossier, sha } = link;
  // No filter changes where they lead.
  const addresses = useMemo(
    () => new Map(starts.map((start) => [start, formatStart(start.link, { dossier, sha, lang: link.lang })] as const)),
    [starts, dossier, sha, link.lang],
  );
  return (
    <>
      {starts.length > 0 && (
        <p className={styles.head} id={heading}>
          {say.starts}
        </p>
      )}
      {starts.length > 0 && (
        <ul aria-labelledby={heading}>
          <ListStart items={starts} first={12}>
            {(start) => {
              const to = addresses.get(start) ?? '';
              return (
                <li key={start.link}>
                  <Link to={to} aria-current={to === here ? 'true' : undefined}>
                    <Spoken text={start.title} />
                  </Link>
                </li>
              );
            }}
          </ListStart>
        </ul>
      )}
      <button type="button" className={styles.close} onClick={close}>
        {app.close}
      </button>
    </>
  );
}

/** The button goes with the words; who pressed it goes on where the screen begins. */
const close = (): void => {
  showIntroduction(false);
  document.getElementById('main')?.focus({ preventScroll: true });
};
