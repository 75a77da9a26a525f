import type { ReactNode } from 'react';
import { nameOfGroup } from '@/dataset/groups-of';
import { formatList } from '@/i18n/format-number';
import { formatWhen } from '@/i18n/format-when';
import { asSentence, nameArticles } from '@/i18n/name-articles';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { lateWordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { groupFill, groupInk } from '@/picture/group-color';
import { actorShape } from '@/picture/head-style';
import type { ActorDetails as Details } from '@/query/project-details';
import type { Quote } from '@/query/project-evidence';
import { projectNames } from '@/query/project-names';
import { useAanloop } from '@/state/use-aanloop';
import { segment } from '@/text/segment';
import { ListStart, useMore } from '@/ui/more';
import { NumberBox } from '@/ui/number-box';
import { ClaimLines } from './claim-lines';
import { ContactLines } from './contact-lines';
import styles from './details.module.css';
import { EvidenceList } from './evidence-list';
import { Fact } from './fact';
import { FoldedList } from './folded-list';
import { ActorLink, EventLink } from './item-link';

/** Who it is: role, spellings, claims made and met, events, contacts, and where the articles name them. */
export function ActorDetails({ details }: { readonly details: Details }) {
  const { index } = useAanloop('index');
  const lang = useLanguage();
  const words = useWords();
  const own = lateWordsOf(lang).details;
  const { actor, affiliation, otherNames, members, events, claims, about, contacts, mentions, evidence } = details;
  const named = ({ article, sentence }: Quote): ReactNode => {
    const text = sentence.text[lang];
    const places = projectNames(index, article.id, sentence, lang).filter((place) => place.actor.id === actor.id);
    const layers = places.map(({ start, end }) => ({ start, end, value: true }));
    return segment(text.length, layers).map(({ start, end, values }) =>
      values.length > 0 ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end),
    );
  };
  return (
    <>
      <div className={styles.when}>
        <HeadDot fills={[groupFill(actor.group)]} style="filled" shape={actorShape(actor.kind)} size={11} />{' '}
        {asSentence(actor.role ? nameArticles(actor.role[lang], index.numberOf, lang) : words.actorKinds[actor.kind])}
        {!actor.named && ` ${asSentence(own.unnamed)}`}
        {members.length > 0 && ` ${own.byItself}`}
      </div>
      <div className={styles.columns}>
        <div className={styles.facts}>
          <Fact name={own.actorKind}>
            <p>
              {words.actorKinds[actor.kind]},{' '}
              <span style={{ color: groupInk(actor.group) }}>{nameOfGroup(index.groups, actor.group)[lang]}</span>
            </p>
          </Fact>
          {actor.aliases.length > 0 && (
            <Fact name={own.spellings}>
              <Spellings names={actor.aliases} />
            </Fact>
          )}
          {mentions.length > 0 && (
            <Fact name={own.mentions}>
              <ul className={styles.mentions}>
                <ListStart items={mentions}>
                  {({ number, article, count }) => (
                    <li key={article}>
                      <NumberBox number={number} /> {own.times(count)}
                    </li>
                  )}
                </ListStart>
              </ul>
            </Fact>
          )}
          {otherNames.length > 0 && (
            <Fact name={own.otherNames}>
              <ul className={styles.who}>
                <ListStart items={otherNames}>
                  {(other) => (
                    <li key={other.id}>
                      <ActorLink actor={other} />
                    </li>
                  )}
                </ListStart>
              </ul>
            </Fact>
          )}
          {affiliation && (
            <Fact name={own.affiliation}>
              <ActorLink actor={affiliation} />
            </Fact>
          )}
          {members.length > 0 && (
            <Fact name={own.members}>
              <FoldedList items={members} idOf={({ id }) => id} className={styles.who}>
                {(member) => <ActorLink actor={member} />}
              </FoldedList>
            </Fact>
          )}
          {actor.wikidata && (
            <Fact name={own.wikidata}>
              <a href={`https://www.wikidata.org/wiki/${actor.wikidata}`} rel="noopener noreferrer external">
                {actor.wikidata}
              </a>{' '}
              <span className={styles.quiet}>({own.newTab})</span>
            </Fact>
          )}
        </div>
        <div className={styles.main}>
          {events.length > 0 && (
            <Fact name={own.events} note={String(events.length)}>
              <FoldedList items={events} idOf={({ id }) => id}>
                {(event) => (
                  <>
                    <EventLink event={event} />
                    <p className={styles.meta}>
                      {formatWhen(event.date, lang)}
                      {event.status !== 'occurred' && `, ${wordStatus(event, index.actors, lang)}`}
                    </p>
                  </>
                )}
              </FoldedList>
            </Fact>
          )}
          {claims.length > 0 && (
            <Fact name={own.made} note={String(claims.length)}>
              <ClaimLines lines={claims} anonymous />
            </Fact>
          )}
          {about.length > 0 && (
            <Fact name={own.aboutActor} note={String(about.length)}>
              <ClaimLines lines={about} />
            </Fact>
          )}
          {contacts.length > 0 && (
            <Fact name={own.contacts} note={String(contacts.length)}>
              <ContactLines contacts={contacts} />
            </Fact>
          )}
          {evidence.length > 0 && <EvidenceList title={own.mentioned} quotes={evidence} mark={named} />}
        </div>
      </div>
    </>
  );
}

function Spellings({ names }: { readonly names: readonly string[] }) {
  const lang = useLanguage();
  const { shown, more } = useMore(names);
  return (
    <p lang="nl">
      {more ? `${shown.join(', ')} ` : formatList(shown, lang)}
      {more}
    </p>
  );
}
