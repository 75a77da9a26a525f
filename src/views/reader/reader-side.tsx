import { formatWhen } from '@/i18n/format-when';
import { useLanguage, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { markAttributes } from '@/marks/mark-state';
import { Spoken } from '@/marks/spoken';
import { projectElsewhere } from '@/query/project-reader';
import { formatLink } from '@/state/format-link';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart, useMore } from '@/ui/more';
import { NumberBox } from '@/ui/number-box';
import { MarkSwitches } from './mark-switches';
import styles from './reader-side.module.css';

interface ReaderSideProps {
  readonly article: string;
  readonly sentence: string | null;
  /** Beside two articles nothing is marked. */
  readonly isCompared: boolean;
}

/** Beside the text: the other articles, what the marks mean, and where others tell of the same. */
export function ReaderSide({ article, sentence, isCompared }: ReaderSideProps) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const lang = useLanguage();
  const words = useWords();
  const { marked, legend } = lateWordsOf(lang).reader;
  const { shown, more } = useMore(index.byPublication);
  // The open one is always in the list, in its place.
  const open = index.byPublication.findIndex(({ id }) => id === article);
  const listed = [...shown.keys(), ...(open < shown.length ? [] : [open])].flatMap((at) => {
    const one = index.byPublication[at];
    return one ? { ...one, number: at + 1 } : [];
  });
  return (
    <aside className={styles.side} aria-label={words.regions.articles}>
      <ol className={styles.contents}>
        {listed.map(({ id, title, published, number }) => (
          <li key={id}>
            <Link
              to={linkTo({ kind: 'article', id, sentence: null })}
              aria-current={id === article ? 'page' : undefined}
              {...markAttributes({ kind: 'article', id }, { standing: 'certain', open: id === article })}
            >
              <NumberBox number={number} lit={id === article} dashed={published.start !== published.end} />
              <span>
                <Spoken text={title} />
                <small>{formatWhen(published, lang)}</small>
              </span>
            </Link>
          </li>
        ))}
        {more && <li>{more}</li>}
      </ol>
      {!isCompared && (
        <div className={styles.legend}>
          <h3>{marked}</h3>
          <MarkSwitches />
          <p className={styles.quiet}>
            {legend.claim}
            {legend.claimNote}
          </p>
        </div>
      )}
      <CompareWith article={article} />
      {!isCompared && <AlsoAbout sentence={sentence} />}
    </aside>
  );
}

/** The ways to read this article beside another. */
export function CompareWith({ article }: { readonly article: string }) {
  const { index, link } = useAanloop('index', 'link');
  const lang = useLanguage();
  const others = index.byPublication.flatMap(({ id, title }, i) =>
    id === article ? [] : { id, title, number: i + 1 },
  );
  if (others.length === 0) return null;
  return (
    <nav className={styles.compareWith} aria-label={lateWordsOf(lang).why.compare}>
      <h3>{lateWordsOf(lang).why.compare}</h3>
      <ul>
        <ListStart items={others}>
          {({ id, title, number }) => (
            <li key={id}>
              <Link
                to={formatLink({
                  ...link,
                  page: 'dashboard',
                  open: { kind: 'article', id: article, sentence: null },
                  b: `article.${id}`,
                })}
                title={title[lang]}
                aria-label={`${number} ${title[lang]}`}
              >
                <NumberBox number={number} lit={link.b === `article.${id}`} />
              </Link>
            </li>
          )}
        </ListStart>
      </ul>
    </nav>
  );
}

function AlsoAbout({ sentence }: { readonly sentence: string | null }) {
  const { index, linkTo } = useAanloop('index', 'linkTo');
  const lang = useLanguage();
  const own = lateWordsOf(lang).reader;
  const elsewhere = sentence === null ? [] : projectElsewhere(index, sentence);
  return (
    <div className={styles.also}>
      <h3>{own.also}</h3>
      {elsewhere.length === 0 && <p className={styles.quiet}>{sentence === null ? own.alsoHint : own.alsoNone}</p>}
      <ListStart items={elsewhere} last="p">
        {({ kind, item, quotes }) => (
          <div key={`${kind} ${item.id}`}>
            <p>
              <Spoken text={item.title} />
            </p>
            <ul>
              <ListStart items={quotes} first={6}>
                {({ article, number, ordinal, sentence: other }) => (
                  <li key={other.id}>
                    <Link to={linkTo({ kind: 'article', id: article.id, sentence: other.id })}>
                      <NumberBox number={number} /> {own.sentenceNumber(ordinal)}
                    </Link>
                  </li>
                )}
              </ListStart>
            </ul>
          </div>
        )}
      </ListStart>
    </div>
  );
}
