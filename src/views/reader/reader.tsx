import { type KeyboardEvent, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { type Language, languages } from '@/domain/text';
import { readerWords } from '@/i18n/reader-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import { projectReader } from '@/query/project-reader';
import { projectStandings } from '@/query/project-standings';
import { useAanloop } from '@/state/use-aanloop';
import { Tabs } from '@/ui/tabs';
import { nextEvidence } from './next-evidence';
import { Note } from './note';
import styles from './reader.module.css';
import { ReaderHeader } from './reader-header';
import { ReaderSide } from './reader-side';
import { ReaderStandingsContext } from './reader-standings';
import { Sentence } from './sentence';
import { useReadingPlace } from './use-reading-place';

type TextChoice = Language | 'both';

const textLanguages = (choice: TextChoice): readonly Language[] => (choice === 'both' ? languages : [choice]);

/** The open article, retold sentence by sentence, with what each sentence supports in the margin. */
export function Reader() {
  const { opened } = useAanloop();
  if (opened?.found !== 'item' || opened.open.kind !== 'article') return null;
  return <OpenArticle id={opened.open.id} sentence={opened.open.sentence} />;
}

function OpenArticle({ id, sentence }: { readonly id: string; readonly sentence: string | null }) {
  const { index, committed, linkTo, commitLink } = useAanloop();
  const lang = useLanguage();
  const words = useWords();
  const own = readerWords[lang];
  // Null follows the language of the app.
  const [choice, setChoice] = useState<TextChoice | null>(null);
  const [all, setAll] = useState(false);
  const reader = useMemo(() => projectReader(index, committed, id, all), [index, committed, id, all]);
  const standings = useMemo(() => projectStandings(committed), [committed]);
  const heading = useReadingPlace(id, sentence);
  if (!reader) return null;
  const { article, number, paragraphs, marked, hidden } = reader;
  const shown = choice ?? lang;
  const textLangs = textLanguages(shown);
  const order = article.digest.map((one) => one.id);
  const previous = nextEvidence(order, marked, sentence, -1);
  const next = nextEvidence(order, marked, sentence, 1);

  const go = (to: string | null): void => {
    if (to !== null) commitLink({ open: { kind: 'article', id, sentence: to } }, { history: 'replace' });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'n') go(next);
    else if (event.key === 'p') go(previous);
    else if (event.key === 'Escape') commitLink({ open: null });
  };
  return (
    <section
      className={styles.reader}
      aria-label={words.regions.articles}
      data-opened={`article:${id}`}
      onKeyDown={onKey}
    >
      <header className={styles.bar}>
        <span className={styles.name} aria-hidden="true">
          {words.regions.articles}
        </span>
        <Tabs<TextChoice>
          label={own.textLanguage}
          value={shown}
          options={[
            ...languages.map((value) => ({ value, label: words.app.languages[value] })),
            { value: 'both', label: own.both },
          ]}
          onChange={setChoice}
        />
        <nav className={styles.controls} aria-label={words.regions.articles} title={own.keys}>
          <button type="button" disabled={previous === null} aria-keyshortcuts="p" onClick={() => go(previous)}>
            ‹ {own.previous}
          </button>
          <button type="button" disabled={next === null} aria-keyshortcuts="n" onClick={() => go(next)}>
            {own.next} ›
          </button>
          <Link className={styles.close} to={linkTo(null)}>
            {words.app.close}
          </Link>
        </nav>
      </header>
      <p className={styles.hidden}>{own.summary(number, marked.length, order.length)}</p>
      <Announcement sentence={sentence} />
      <div className={styles.columns}>
        <ReaderSide article={id} sentence={sentence} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keys. */}
        <div className={styles.text} tabIndex={0} role="group" aria-label={article.title[lang]} key={id}>
          <ReaderHeader article={article} number={number} textLang={textLangs[0] ?? lang} heading={heading}>
            {hidden > 0 && (
              <p className={styles.left}>
                {!all && own.hidden(hidden)}{' '}
                <button type="button" onClick={() => setAll(!all)}>
                  {all ? own.hideHidden : own.showHidden}
                </button>
              </p>
            )}
          </ReaderHeader>
          <ReaderStandingsContext value={standings}>
            {paragraphs.map((paragraph) => (
              <div key={paragraph.number} className={styles.row} data-both={textLangs.length > 1 || undefined}>
                <div className={styles.paragraph}>
                  {paragraph.sentences.map((one) => (
                    <Sentence key={one.sentence.id} article={id} one={one} textLangs={textLangs} />
                  ))}
                </div>
                {paragraph.notes.length > 0 && (
                  <ul className={styles.notes} aria-label={own.notes(paragraph.number)}>
                    {paragraph.notes.map((note) => (
                      <Note key={`${note.kind} ${note.id}`} note={note} />
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </ReaderStandingsContext>
        </div>
      </div>
    </section>
  );
}

/** Says which sentence is reached and what it supports. */
function Announcement({ sentence }: { readonly sentence: string | null }) {
  const { index } = useAanloop();
  const lang = useLanguage();
  const place = sentence === null ? undefined : index.sentences.get(sentence);
  const titles = (sentence === null ? [] : (index.supportOf.get(sentence) ?? [])).flatMap(({ kind, id }) => {
    const item = kind === 'event' ? index.events.get(id) : kind === 'claim' ? index.claims.get(id) : undefined;
    return item ? [item.title[lang]] : [];
  });
  return (
    <p className={styles.hidden} role="status">
      {place && readerWords[lang].chosen(place.ordinal, place.article.digest.length, [...new Set(titles)].join('; '))}
    </p>
  );
}
