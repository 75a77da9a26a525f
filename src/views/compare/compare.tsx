import { useMemo } from 'react';
import { compareWords, type Side, sides } from '@/i18n/compare-words';
import { useWords } from '@/i18n/use-words';
import { emptyQuery } from '@/query/query';
import { useAanloop } from '@/state/use-aanloop';
import { groupInk } from '@/ui/group-color';
import { usePhone } from '@/ui/use-media';
import styles from './compare.module.css';
import { type ComparedQuestion, compareQuestions } from './compare-questions';
import { groupOf, groupsOfSide, sideOf } from './sides';
import { VersionCard } from './version-card';

/** Every question that the articles, or the people in them, answer differently: the versions side by side. */
export function Compare() {
  const { index, projection, lang } = useAanloop();
  const words = compareWords[lang];
  const { kept } = projection.claims;
  const questions = useMemo(() => compareQuestions(index, kept), [index, kept]);
  const versions = new Set(questions.flatMap((question) => question.versions));
  const possible = [...versions].filter(({ standing }) => standing === 'possible').length;
  const asked = questions.filter((question) => question.versions.length > 0);
  const silent = questions.filter((question) => question.versions.length === 0);
  return (
    <section className={styles.compare} aria-label={words.title}>
      <header className={styles.header}>
        <h2>{words.title}</h2>
        <p>{words.deck}</p>
        <p className={styles.total}>{words.summary(asked.length, versions.size - possible, possible)}</p>
      </header>
      {questions.length === 0 && <p className={styles.quiet}>{words.noQuestions}</p>}
      {asked.length > 0 && <Heads questions={asked} />}
      {[...asked, ...silent].map((question) => (
        <QuestionBlock key={question.question.id} compared={question} />
      ))}
    </section>
  );
}

/** The column heads name the groups that speak in them. */
function Heads({ questions }: { readonly questions: readonly ComparedQuestion[] }) {
  const { index, lang } = useAanloop();
  const { groups } = useWords();
  const words = compareWords[lang];
  const present = new Set(
    questions.flatMap(({ versions }) => versions.map(({ item }) => `${sideOf(index, item)} ${groupOf(index, item)}`)),
  );
  const headOf = (side: Side) => {
    const named = groupsOfSide[side].filter((group) => present.has(`${side} ${group}`));
    return side === 'press'
      ? words.press
      : named.map((group, i) => (
          <span key={group}>
            {i > 0 && ', '}
            <span style={{ color: groupInk(group) }}>
              {group === 'other' ? words.otherSide.toLowerCase() : groups[group]}
            </span>
          </span>
        ));
  };
  return (
    <div className={styles.heads} aria-hidden="true">
      <div />
      <div>{headOf('west')}</div>
      <div />
      <div>{headOf('east')}</div>
      <div>{headOf('press')}</div>
    </div>
  );
}

function QuestionBlock({
  compared: { question, versions, outside, articles, lines },
}: {
  readonly compared: ComparedQuestion;
}) {
  const { lang, commit, projection } = useAanloop();
  const words = compareWords[lang];
  const isPhone = usePhone();
  const siblings = useMemo(() => new Set(versions.map(({ item }) => item.id)), [versions]);
  const possible = versions.filter(({ standing }) => standing === 'possible').length;
  const counts = [
    words.counts(versions.length, articles),
    possible > 0 ? words.possible(possible) : '',
    outside > 0 ? words.outside(outside) : '',
  ].filter(Boolean);
  return (
    <section className={styles.question} aria-label={question.title[lang]}>
      <div className={styles.ask}>
        <h3>{question.title[lang]}</h3>
        {versions.length > 0 && <p>{counts.join('; ')}</p>}
      </div>
      {versions.length === 0 ? (
        <div className={styles.silent}>
          <p>{words.noneInView}</p>
          <button type="button" onClick={() => commit({ ...emptyQuery, clock: projection.query.clock })}>
            {words.clear}
          </button>
        </div>
      ) : isPhone ? (
        <div className={styles.stack}>
          {versions.map((version) => (
            <VersionCard key={version.item.id} version={version} siblings={siblings} />
          ))}
        </div>
      ) : (
        <div className={styles.lines}>
          {lines.map((line, i) => (
            <div key={sides.map((side) => line.cells[side]?.item.id ?? '').join(' ')} className={styles.line}>
              {sides.map((side) => {
                const version = line.cells[side];
                const isSilent = i === 0 && lines.every(({ cells }) => cells[side] === null);
                return (
                  <div key={side} className={styles[side]}>
                    {version && <VersionCard version={version} siblings={siblings} />}
                    {isSilent && <p className={styles.quiet}>{words.noVersion}</p>}
                  </div>
                );
              })}
              {line.joint && (
                <div
                  className={styles.joint}
                  data-from={line.joint.from === line.cells.west ? 'west' : 'east'}
                  aria-hidden="true"
                >
                  <span>{words.answers[line.joint.answer.how]}</span>
                </div>
              )}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
