import { type KeyboardEvent, memo, use, useMemo } from 'react';
import { type Language, languages } from '@/domain/text';
import { useLanguage, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { projectOriginal } from '@/query/project-original';
import { projectReader } from '@/query/project-reader';
import { projectStandings } from '@/query/project-standings';
import { formatLink } from '@/state/format-link';
import type { TextChoice } from '@/state/link';
import { useOriginalOf } from '@/state/originals';
import { mayAct, useSingleKeys } from '@/state/single-keys';
import { StandingsContext } from '@/state/standings';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { OpenedTools } from '@/ui/opened-tools';
import { StillButton } from '@/ui/still-button';
import { Tabs } from '@/ui/tabs';
import { usePhone } from '@/ui/use-media';
import { usePrinting } from '@/ui/use-printing';
import { Announcement } from './announcement';
import { ArticleComparison } from './article-comparison';
import { copyText } from './copy-text';
import { LazyRow } from './lazy-row';
import { nextEvidence } from './next-evidence';
import { OriginalState } from './original-state';
import rowStyles from './paragraph.module.css';
import { PrintedEvidence } from './printed-evidence';
import styles from './reader.module.css';
import { chooseMode, type TextMode, textModes, useTextMode } from './reader-choices';
import { ReaderHeader } from './reader-header';
import headerStyles from './reader-header.module.css';
import { ReaderRow } from './reader-row';
import { ReaderSide } from './reader-side';
import { ReadingKeys } from './reading-keys';
import { useReadingPlace } from './use-reading-place';
import { isPlain } from './use-unmarked';

/** Up to this many sentences an article is drawn whole. */
const allDrawn = 400;

const textLanguages = (choice: TextChoice): readonly Language[] => (choice === 'both' ? languages : [choice]);

/** The open article, retold sentence by sentence, with what each sentence supports in the margin. */
export const Reader = memo(function Reader() {
  const { open } = useAanloop('open');
  return open?.kind === 'article' ? <OpenArticle id={open.id} sentence={open.sentence} /> : null;
});

function OpenArticle({ id, sentence }: { readonly id: string; readonly sentence: string | null }) {
  const { index, committed, link, commitLink } = useAanloop('index', 'committed', 'link', 'commitLink');
  const lang = useLanguage();
  const words = useWords();
  const own = lateWordsOf(lang).reader;
  const ofOriginals = lateWordsOf(lang).originals;
  const phone = usePhone();
  const areOn = useSingleKeys((state) => state.areOn);
  const isPrinting = usePrinting();
  const all = link.marks === 'all';
  const match = useOriginalOf(id);
  const chosen = useTextMode(({ mode }) => mode);
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
  const tools = use(OpenedTools);
  if (!reader) return null;
  const { article, number, paragraphs, marked, hidden } = reader;
  const shown = link.text ?? lang;
  const plain = isPlain(link);
  // With a filter the switch below says what it keeps out.
  const isMarkable = marked.length > 0 && isPlain({ ...link, marks: 'fitting', unmarked: [] });
  const textLangs = textLanguages(shown);
  const order = article.digest.map((one) => one.id);
  const previous = nextEvidence(order, marked, sentence, -1);
  const next = nextEvidence(order, marked, sentence, 1);

  const go = (to: string | null): void => {
    if (to !== null) commitLink({ open: { kind: 'article', id, sentence: to } }, { history: 'replace' });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !mayAct(event)) return;
    if (event.key === 'n') go(next);
    else if (event.key === 'p') go(previous);
    else if (event.key === 'Escape') commitLink({ open: null });
  };
  const pieceOf = new Map(original?.pieces.map((piece) => [piece.paragraph, piece]));
  // The original alone is read in its own order.
  // Find-in-page sees only what is in the page: articles of the usual length are all in it.
  const isWhole = isPrinting || order.length <= allDrawn;
  const rows =
    mode === 'original' && original
      ? [
          ...original.pieces.flatMap((piece) => paragraphs.find((one) => one.number === piece.paragraph) ?? []),
          ...paragraphs.filter((one) => !pieceOf.has(one.number)),
        ]
      : paragraphs;
  const close = (
    <Link
      className={styles.close}
      to={formatLink({ ...link, open: null })}
      aria-label={phone ? words.app.back : undefined}
    >
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
            onChange={(text) => commitLink({ text: text === lang ? null : text }, { history: 'replace' })}
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
        <nav className={styles.controls} aria-label={words.regions.articles} title={areOn ? own.keys : undefined}>
          {phone && close}
          {isCompared ? (
            <Link to={formatLink({ ...link, b: null })}>{own.readAlone}</Link>
          ) : (
            <>
              <StillButton
                off={previous === null}
                aria-keyshortcuts={areOn ? 'p' : undefined}
                onClick={() => go(previous)}
              >
                ‹ {own.previous}
              </StillButton>
              <StillButton off={next === null} aria-keyshortcuts={areOn ? 'n' : undefined} onClick={() => go(next)}>
                {own.next} ›
              </StillButton>
            </>
          )}
          {!isCompared && tools}
          {!phone && close}
        </nav>
      </header>
      <p className="visually-hidden">{own.summary(number, marked.length, order.length)}</p>
      <Announcement sentence={sentence} />
      {!isCompared && <ReadingKeys onPrevious={() => go(previous)} onNext={() => go(next)} />}
      <div className={styles.columns}>
        <ReaderSide article={id} sentence={sentence} isCompared={isCompared} />
        <div
          className={styles.text}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keys.
          tabIndex={0}
          role="group"
          aria-label={article.title[lang]}
          key={id}
          onCopy={copyText}
        >
          {isCompared ? (
            <ArticleComparison a={id} b={beside} />
          ) : (
            <>
              <ReaderHeader
                article={article}
                textLang={textLangs[0] ?? lang}
                mode={mode}
                attached={match !== null}
                heading={heading}
              >
                {match && original && <OriginalState match={match} unfound={original.unfound} />}
                {isMarkable && (
                  <div className={headerStyles.left}>
                    {plain && <p>{own.plain(marked.length)}</p>}{' '}
                    <button
                      type="button"
                      onClick={() =>
                        commitLink({ marks: plain ? 'all' : 'fitting', unmarked: [] }, { history: 'replace' })
                      }
                    >
                      {plain ? own.markAll(marked.length) : own.markNone}
                    </button>
                  </div>
                )}
                {hidden > 0 && (
                  <div className={headerStyles.left}>
                    {!all && <p>{own.hidden(hidden)}</p>}{' '}
                    <button
                      type="button"
                      onClick={() => commitLink({ marks: all ? 'fitting' : 'all' }, { history: 'replace' })}
                    >
                      {all ? own.hideHidden : own.showHidden}
                    </button>
                  </div>
                )}
              </ReaderHeader>
              <StandingsContext value={standings}>
                {rows.map((paragraph, i) => (
                  <LazyRow
                    key={paragraph.number}
                    eager={isWhole || i < 12 || paragraph.sentences.some((one) => one.sentence.id === sentence)}
                    estimate={paragraph.sentences.length * 60}
                    className={rowStyles.row}
                    both={textLangs.length > 1 || mode === 'beside'}
                  >
                    {() => (
                      <ReaderRow
                        article={id}
                        paragraph={paragraph}
                        textLangs={textLangs}
                        mode={mode}
                        match={match}
                        piece={pieceOf.get(paragraph.number) ?? null}
                        sentence={sentence}
                      />
                    )}
                  </LazyRow>
                ))}
              </StandingsContext>
              {isPrinting && <PrintedEvidence reader={reader} />}
            </>
          )}
        </div>
      </div>
    </section>
  );
}
