import type { ParticipantRole } from '@/domain/event';
import { formatList } from '@/i18n/format-number';
import { unitWord } from '@/i18n/unit-word';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { lateWordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { Spoken } from '@/marks/spoken';
import { groupFill } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { groupsOfEvent } from '@/query/item-groups';
import type { EventDetails as Details } from '@/query/project-details';
import type { Difference } from '@/query/project-differences';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart, useMore } from '@/ui/more';
import { NumberBox } from '@/ui/number-box';
import { ClaimLines } from './claim-lines';
import { ContactLines } from './contact-lines';
import { DateLine } from './date-line';
import styles from './details.module.css';
import { EvidenceList } from './evidence-list';
import { Fact } from './fact';
import { ActorLink, OpenLink } from './item-link';

/** What happened: who, where it says so, what was claimed about it, and on what the articles differ. */
export function EventDetails({ details }: { readonly details: Details }) {
  const { index } = useAanloop('index');
  const lang = useLanguage();
  const words = useWords();
  const own = lateWordsOf(lang).details;
  const { event, participants, claims, contacts, differences, evidence } = details;
  return (
    <>
      <div className={styles.when}>
        <HeadDot fills={groupsOfEvent(index, event).map(groupFill)} style={headStyle[event.status]} size={11} />{' '}
        <DateLine when={event.date} status={event.status} />
      </div>
      <div className={styles.columns}>
        <div className={styles.facts}>
          {participants.length > 0 && (
            <Fact name={own.who}>
              <ul className={styles.who}>
                <ListStart items={participants}>
                  {({ actor, roles }) => (
                    <li key={actor.id}>
                      <ActorLink actor={actor} />
                      {actor.role && (
                        <span className={styles.role}>
                          <Spoken text={actor.role} />
                        </span>
                      )}
                      <Roles roles={roles} />
                    </li>
                  )}
                </ListStart>
              </ul>
            </Fact>
          )}
          {differences.length > 0 && (
            <Fact name={own.differ}>
              <ListStart items={differences} last="p">
                {(difference) => <Versions key={difference.id} difference={difference} />}
              </ListStart>
            </Fact>
          )}
          <Fact name={own.type}>
            <p>
              {words.eventTypes[event.type]}
              {event.status !== 'occurred' && `, ${wordStatus(event, index.actors, lang)}`}
              {event.salience === 'context' && `, ${own.context}`}
            </p>
          </Fact>
          {event.place && (
            <Fact name={own.place_}>
              <p>
                <Spoken text={event.place} />
              </p>
            </Fact>
          )}
        </div>
        <div className={styles.main}>
          <Fact name={own.summary}>
            <p className={styles.prose}>
              <Spoken text={event.summary} />
            </p>
          </Fact>
          {claims.length > 0 && (
            <Fact name={own.claims} note={String(claims.length)}>
              <ClaimLines lines={claims} />
            </Fact>
          )}
          <EvidenceList title={own.says} quotes={evidence} />
          {contacts.length > 0 && (
            <Fact name={own.contacts} note={String(contacts.length)}>
              <ContactLines contacts={contacts} />
            </Fact>
          )}
        </div>
      </div>
    </>
  );
}

// To have taken part is what the list itself says.
function Roles({ roles }: { readonly roles: readonly ParticipantRole[] }) {
  const lang = useLanguage();
  const words = useWords();
  const told = roles.filter((role) => role !== 'participant').map((role) => words.roles[role]);
  return told.length > 0 && <span className={styles.role}>{formatList(told, lang)}</span>;
}

function Versions({ difference }: { readonly difference: Difference }) {
  const lang = useLanguage();
  const own = lateWordsOf(lang).details;
  const { question, unit, versions: all, silent } = difference;
  const { shown: versions, more } = useMore(all, 20);
  return (
    <table className={styles.versions}>
      <caption>{question?.title[lang] ?? (unit === null ? '' : own.lengthOf(unitWord(unit, lang)))}</caption>
      <tbody>
        {versions.map(({ claim, articles }) => (
          <tr key={claim.id}>
            <td>
              <OpenLink kind="claim" id={claim.id} className={styles.wording}>
                {claim.quantity?.wording[lang] ?? claim.title[lang]}
              </OpenLink>
            </td>
            <Numbers numbers={articles} />
          </tr>
        ))}
        {more && (
          <tr>
            <td colSpan={2}>{more}</td>
          </tr>
        )}
        {silent.length > 0 && (
          <tr>
            <td className={styles.quiet}>{own.notGiven}</td>
            <Numbers numbers={silent} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Numbers({ numbers }: { readonly numbers: readonly number[] }) {
  const { articles } = useWords();
  return (
    <td className={styles.numbers}>
      <ListStart items={numbers} first={20} last="span">
        {(number) => (
          <span key={number} role="img" aria-label={articles.inArticle(number)}>
            <NumberBox number={number} />
          </span>
        )}
      </ListStart>
    </td>
  );
}
