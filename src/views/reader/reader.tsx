import { type KeyboardEvent, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { type Language, languages } from '@/domain/text';
import { originalsWords } from '@/i18n/originals-words';
import { readerWords } from '@/i18n/reader-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import { projectOriginal } from '@/query/project-original';
import { projectReader, type ReaderParagraph } from '@/query/project-reader';
import { projectStandings } from '@/query/project-standings';
import { formatLink } from '@/state/format-link';
import { useOriginalOf } from '@/state/originals';
import { useAanloop } from '@/state/use-aanloop';
import { Tabs } from '@/ui/tabs';
import { usePhone } from '@/ui/use-media';
import { ArticleComparison } from './article-comparison';
import { LazyRow } from './lazy-row';
import { nextEvidence } from './next-evidence';
import { Note } from './note';
import { OriginalPiece } from './original-piece';
import { OriginalState } from './original-state';
import { PrintedEvidence } from './printed-evidence';
import styles from './reader.module.css';
import { chooseMode, type TextMode, textModes, useReaderChoices } from './reader-choices';
import { ReaderHeader } from './reader-header';
import { ReaderSide } from './reader-side';
import { ReaderStandingsContext } from './reader-standings';
import { Sentence } from './sentence';
import { SentenceWhy } from './sentence-why';
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
  const { index, committed, link, linkTo, commitLink } = useAanloop();
  const lang = useLanguage();
  const words = useWords();
  const own = readerWords[lang];
  const ofOriginals = originalsWords[lang];
  const phone = usePhone();
  // Null follows the language of the app.
  const [choice, setChoice] = useState<TextChoice | null>(null);
  const [all, setAll] = useState(false);
  const match = useOriginalOf(id);
  const chosen = useReaderChoices(({ mode }) => mode);
  const mode: TextMode = match ? chosen : 'digest';
  const reader = useMemo(() => projectReader(index, committed, id, all), [index, committed, id, all]);
  const original = useMemo(
    () => (match && reader && mode !== 'digest' ? projectOriginal(index, reader, match) : null),
    [index, reader, match, mode],
  );
  const standings = useMemo(() => projectStandings(committed), [committed]);
  const beside = link.b?.startsWith('article.') ? link.b.slice('article.'.length) : null;
  const isCompared = beside !== null && beside !== id && index.articles.has(beside) && sentence === null;
  const heading = useReadingPlace(id, isCompared ? null : sentence);
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
  const pieceOf = new Map(original?.pieces.map((piece) => [piece.paragraph, piece]));
  // The original alone is read in its own order.
  const rows =
    mode === 'original' && original
      ? [
          ...original.pieces.flatMap((piece) => paragraphs.find((one) => one.number === piece.paragraph) ?? []),
          ...paragraphs.filter((one) => !pieceOf.has(one.number)),
        ]
      : paragraphs;
  const row = (paragraph: ReaderParagraph) => {
    const piece = pieceOf.get(paragraph.number);
    const open = paragraph.sentences.find((one) => one.sentence.id === sentence);
    return (
      <>
        <div className={styles.paragraph}>
          <div className={mode === 'beside' ? styles.twoTexts : undefined}>
            {(mode !== 'original' || !piece) && (
              <div>
                {mode === 'original' && <p className={styles.quiet}>{ofOriginals.noPlace}</p>}
                {paragraph.sentences.map((one) => (
                  <Sentence key={one.sentence.id} article={id} one={one} textLangs={textLangs} />
                ))}
              </div>
            )}
            {match && piece && <OriginalPiece text={match.text} piece={piece} anchored={mode === 'original'} />}
          </div>
          {open && <SentenceWhy one={open} match={match} />}
        </div>
        {paragraph.notes.length > 0 && (
          <ul className={styles.notes} aria-label={own.notes(paragraph.number)}>
            {paragraph.notes.map((note) => (
              <Note key={`${note.kind} ${note.id}`} note={note} />
            ))}
          </ul>
        )}
      </>
    );
  };
  const close = (
    <Link className={styles.close} to={linkTo(null)} aria-label={phone ? words.app.back : undefined}>
      {phone ? `‹ ${own.backShort}` : words.app.close}
    </Link>
  );
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
        {!isCompared && mode !== 'original' && (
          <Tabs<TextChoice>
            label={own.textLanguage}
            value={shown}
            options={[
              ...languages.map((value) => ({ value, label: words.app.languages[value] })),
              { value: 'both', label: own.both },
            ]}
            onChange={setChoice}
          />
        )}
        {match && !isCompared && (
          <Tabs<TextMode>
            label={ofOriginals.mode}
            value={mode}
            options={textModes.map((value) => ({ value, label: ofOriginals.modes[value] }))}
            onChange={chooseMode}
          />
        )}
        <nav className={styles.controls} aria-label={words.regions.articles} title={own.keys}>
          {phone && close}
          {isCompared ? (
            <Link to={formatLink({ ...link, b: null })}>{own.readAlone}</Link>
          ) : (
            <>
              <button type="button" disabled={previous === null} aria-keyshortcuts="p" onClick={() => go(previous)}>
                ‹ {own.previous}
              </button>
              <button type="button" disabled={next === null} aria-keyshortcuts="n" onClick={() => go(next)}>
                {own.next} ›
              </button>
            </>
          )}
          {!phone && close}
        </nav>
      </header>
      <p className={styles.hidden}>{own.summary(number, marked.length, order.length)}</p>
      <Announcement sentence={sentence} />
      <div className={styles.columns}>
        <ReaderSide article={id} sentence={sentence} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keys. */}
        <div className={styles.text} tabIndex={0} role="group" aria-label={article.title[lang]} key={id}>
          {isCompared ? (
            <ArticleComparison a={id} b={beside} />
          ) : (
            <>
              <ReaderHeader article={article} number={number} textLang={textLangs[0] ?? lang} heading={heading}>
                {match && original && <OriginalState match={match} unfound={original.unfound} />}
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
                {rows.map((paragraph, i) => (
                  <LazyRow
                    key={paragraph.number}
                    eager={i < 12 || paragraph.sentences.some((one) => one.sentence.id === sentence)}
                    estimate={paragraph.sentences.length * 60}
                    className={styles.row}
                    both={textLangs.length > 1 || mode === 'beside'}
                  >
                    {() => row(paragraph)}
                  </LazyRow>
                ))}
              </ReaderStandingsContext>
              <PrintedEvidence reader={reader} />
            </>
          )}
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
