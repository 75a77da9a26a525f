import { Fragment, type ReactNode, useMemo } from 'react';
import { useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { drawnIn } from '@/marks/drawn-in';
import { PictureMenu } from '@/marks/picture-menu';
import { Spoken } from '@/marks/spoken';
import { compareWays } from '@/state/link';
import { useAanloop, useLink } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import { Tabs } from '@/ui/tabs';
import { usePhone } from '@/ui/use-media';
import { areSeveral } from './are-several';
import { ColumnHeads } from './column-heads';
import styles from './compare.module.css';
import { type CompareColumn, columnsOf, hasJoints, isChosen } from './compare-columns';
import { type ComparedQuestion, compareQuestions } from './compare-questions';
import { FilterLine } from './filter-line';
import { PartiesInTime } from './parties-in-time';
import { PartySelect } from './party-select';
import { QuestionJump } from './question-jump';
import { QuestionLines } from './question-lines';
import { QuestionStack } from './question-stack';
import { SilentQuestions } from './silent-questions';
import { useColumnHead } from './use-column-head';
import { VersionCard } from './version-card';

/** More articles than this have no room for a column each. */
const mostColumns = 12;

/** Questions, and versions of one, that are drawn at once. */
const shownQuestions = 20;

/** Every question that the articles, or the people in them, answer differently: the versions side by side. */
export function Compare() {
  const { index, projection, lang, commitLink } = useAanloop('index', 'projection', 'lang', 'commitLink');
  const link = useLink('by', 'a', 'b');
  const words = lateWordsOf(lang).compare;
  const { count, picture } = useWords();
  const { kept } = projection.claims;
  const { by, a, b } = link;
  const wanted = useMemo(() => {
    const all = columnsOf(index, { by, a, b });
    // With an article picked, the others have no column to stand in.
    const picked = all.filter(({ key }) => `article.${key}` === a || `article.${key}` === b);
    return by === 'article' && picked.length > 0 ? picked : all;
  }, [index, by, a, b]);
  const isCrowded = wanted.length > mostColumns;
  const columns = useMemo(
    () => (isCrowded ? columnsOf(index, { by: 'date', a, b }) : wanted),
    [isCrowded, wanted, index, a, b],
  );
  const way = isCrowded ? 'date' : by;
  const questions = useMemo(
    () =>
      compareQuestions(
        index,
        kept,
        columns,
        (claim) => isChosen(index, { a, b }, claim) && columns.some(({ holds }) => holds(claim)),
      ),
    [index, kept, columns, a, b],
  );
  const versions = new Set(questions.flatMap((question) => question.versions));
  const possible = [...versions].filter(({ standing }) => standing === 'possible').length;
  // What both answer is what one came for.
  const answered = ({ lines }: ComparedQuestion): number =>
    columns.slice(0, 2).filter(({ key }) => lines.some(({ cells }) => cells[key])).length;
  const asked = questions
    .filter((question) => question.versions.length > 0)
    .sort((one, other) => (hasJoints(columns) ? answered(other) - answered(one) : 0))
    .sort((one, other) => Number(areSeveral(other.versions)) - Number(areSeveral(one.versions)));
  const firstAlone = asked.findIndex(({ versions }) => !areSeveral(versions));
  const headOf = useColumnHead(asked);
  const silent = questions.filter((question) => question.versions.length === 0);
  const summary = words.summary(asked.length, versions.size - possible, possible);
  const content = (
    <>
      <PartiesInTime />
      {questions.length === 0 && <p className={styles.quiet}>{words.noQuestions}</p>}
      {isCrowded && <p className={styles.quiet}>{words.manyArticles(wanted.length)}</p>}
      <QuestionJump questions={asked} hasHeads={way !== 'date'} />
      {asked.length > 0 && way !== 'date' && <ColumnHeads questions={asked} columns={columns} />}
      <ListStart items={asked} first={shownQuestions} last="p">
        {(question, i) => (
          <Fragment key={question.question.id}>
            {i > 0 && i === firstAlone && <p className={styles.alone}>{words.alone}</p>}
            <QuestionBlock compared={question} columns={columns} headOf={headOf} isByDate={way === 'date'} />
          </Fragment>
        )}
      </ListStart>
      <SilentQuestions silent={silent} isAlone={asked.length === 0} />
    </>
  );
  return (
    <section className={styles.compare} aria-label={words.title} data-by={way}>
      <header className={styles.header}>
        <div className={styles.top}>
          <h2>{words.title}</h2>
          <PictureMenu
            file="aanloop-compare"
            name={words.title}
            title={words.title}
            told={summary}
            content={
              <div className={styles.compare} data-by={way}>
                {content}
              </div>
            }
            notes={(drawing) => {
              const drawn = drawnIn(drawing, 'claim');
              const lacking = [...versions].filter(({ item }) => !drawn.has(item.id)).length;
              const what = count.claims(versions.size);
              const { whole, part, noRoom } = picture;
              return {
                lines: [lacking > 0 ? part(versions.size - lacking, what, noRoom(lacking)) : whole(what)],
                lacking,
              };
            }}
          />
        </div>
        <p>{words.deck}</p>
        <div className={styles.choice}>
          <Tabs
            label={words.way}
            value={by}
            options={compareWays.map((way) => ({ value: way, label: words.ways[way] }))}
            onChange={(way) => commitLink({ by: way })}
          />
          <fieldset className={styles.picks}>
            <legend className="visually-hidden">{words.pick}</legend>
            <PartySelect label={words.first} value={a} onChange={(party) => commitLink({ a: party })} />
            <PartySelect label={words.second} value={b} onChange={(party) => commitLink({ b: party })} />
            {(a !== null || b !== null) && (
              <button type="button" onClick={() => commitLink({ a: null, b: null })}>
                {words.forget}
              </button>
            )}
          </fieldset>
        </div>
        <p className={styles.total} role="status">
          {summary}
        </p>
        <FilterLine />
      </header>
      {content}
    </section>
  );
}

interface QuestionBlockProps {
  readonly compared: ComparedQuestion;
  readonly columns: readonly CompareColumn[];
  readonly headOf: (key: string) => ReactNode;
  /** One column, in order of time. */
  readonly isByDate: boolean;
}

function QuestionBlock({ compared, columns, headOf, isByDate }: QuestionBlockProps) {
  const { lang } = useAanloop('lang');
  const words = lateWordsOf(lang).compare;
  const isPhone = usePhone();
  const { question, versions, outside, unchosen, articles } = compared;
  const siblings = useMemo(() => new Set(versions.map(({ item }) => item.id)), [versions]);
  const possible = versions.filter(({ standing }) => standing === 'possible').length;
  const counts = [
    words.counts(versions.length, articles),
    possible > 0 ? words.possible(possible) : '',
    outside > 0 ? words.outside(outside) : '',
    unchosen > 0 ? words.unchosen(unchosen) : '',
  ].filter(Boolean);
  return (
    <section className={styles.question} aria-label={question.title[lang]}>
      <div className={styles.ask}>
        <h3 data-question={question.id} tabIndex={-1}>
          <Spoken text={question.title} />
        </h3>
        <p>{counts.join('; ')}</p>
      </div>
      {isByDate ? (
        <div className={styles.stack}>
          <ListStart items={versions} last="p">
            {(version) => <VersionCard key={version.item.id} version={version} siblings={siblings} />}
          </ListStart>
        </div>
      ) : isPhone ? (
        <QuestionStack compared={compared} columns={columns} siblings={siblings} headOf={headOf} />
      ) : (
        <QuestionLines compared={compared} columns={columns} siblings={siblings} />
      )}
    </section>
  );
}
