import { memo, useMemo } from 'react';
import { useLanguage, useLateWords, useWords } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { nameOfItem } from '@/query/name-of-item';
import { type ItemDetails, projectDetails } from '@/query/project-details';
import { articlesOf } from '@/query/project-evidence';
import { projectNeighbours } from '@/query/project-neighbours';
import { projectStandings } from '@/query/project-standings';
import { StandingsContext } from '@/state/standings';
import { useAanloop } from '@/state/use-aanloop';
import { ActorDetails } from './actor-details';
import { ClaimDetails } from './claim-details';
import styles from './details.module.css';
import { DetailsFrame } from './details-frame';
import { EventDetails } from './event-details';
import { Steps } from './steps';
import { Tombstone } from './tombstone';

/** What is open: an event, claim or actor with all that is known of it and where it says so. */
export const Details = memo(function Details() {
  const { index, committed, opened, open } = useAanloop('index', 'committed', 'opened', 'open');
  const lang = useLanguage();
  const summarise = useSummary();
  const details = useMemo(() => open && projectDetails(index, open), [index, open]);
  const standings = useMemo(() => projectStandings(committed), [committed]);
  if (!opened) return null;
  if (opened.found !== 'item') return <Tombstone opened={opened} />;
  if (!details) return null;
  const { id } = opened.open;
  const { kind } = details;
  const neighbours = projectNeighbours(committed, kind, id);
  return (
    <DetailsFrame
      mark={`${kind}:${id}`}
      title={nameOfItem(index, kind, id)?.[lang] ?? id}
      summary={summarise(details)}
      steps={<Steps kind={kind} neighbours={neighbours} />}
    >
      {!neighbours.inView && <p className={styles.notice}>{lateWordsOf(lang).details.outOfView}</p>}
      <StandingsContext value={standings}>
        {details.kind === 'event' ? (
          <EventDetails details={details} />
        ) : details.kind === 'claim' ? (
          <ClaimDetails details={details} />
        ) : (
          <ActorDetails details={details} />
        )}
      </StandingsContext>
    </DetailsFrame>
  );
});

/** The numbers of what is open, in a sentence. */
function useSummary(): (details: ItemDetails) => string {
  const own = useLateWords().details;
  const { count } = useWords();
  return (details) => {
    if (details.kind === 'actor') {
      const { events, claims, contacts } = details;
      return own.summaryActor(
        count.events(events.length),
        count.claims(claims.length),
        count.relations(contacts.length),
      );
    }
    const sentences = count.sentences(details.evidence.length);
    const articles = count.articles(articlesOf(details.evidence));
    if (details.kind === 'claim') return own.summaryClaim(sentences, articles, details.answeredBy.length);
    const { claims, contacts } = details;
    return own.summaryEvent(sentences, articles, count.claims(claims.length), count.relations(contacts.length));
  };
}
