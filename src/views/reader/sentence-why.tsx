import type { ReactNode } from 'react';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import type { Relation } from '@/domain/relation';
import { formatWhen } from '@/i18n/format-when';
import { asSentence, nameArticles } from '@/i18n/name-articles';
import { nameClaimants } from '@/i18n/name-claimants';
import { useLanguage, useWords } from '@/i18n/use-words';
import { verbOf } from '@/i18n/verb-of';
import { wordStatus } from '@/i18n/word-status';
import { lateWordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { Spoken } from '@/marks/spoken';
import { groupFill } from '@/picture/group-color';
import { actorShape, headStyle } from '@/picture/head-style';
import { claimStatus } from '@/query/claim-status';
import { groupsOfClaim, groupsOfEvent } from '@/query/item-groups';
import type { Match } from '@/query/match-original';
import { projectNames } from '@/query/project-names';
import type { ReaderSentence } from '@/query/project-reader';
import { useAanloop } from '@/state/use-aanloop';
import { ListStart } from '@/ui/more';
import { Chip } from './chip';
import styles from './sentence-why.module.css';

interface SentenceWhyProps {
  readonly one: ReaderSentence;
  readonly match: Match | null;
}

/** Why a sentence is highlighted: what it supports, how each date was found, and how sure each thing is. */
export function SentenceWhy({ one, match }: SentenceWhyProps) {
  const { index } = useAanloop('index');
  const lang = useLanguage();
  const words = useWords();
  const own = lateWordsOf(lang).why;
  const { sentence, ordinal, events, claims } = one;
  const relations = [
    ...new Set((index.supportOf.get(sentence.id) ?? []).flatMap(({ kind, id }) => (kind === 'relation' ? id : []))),
  ].flatMap((id) => index.relations.get(id) ?? []);
  const actors = [
    ...new Set(projectNames(index, sentence.id.replace(/-s\d+$/, ''), sentence, lang).map(({ actor }) => actor)),
  ];
  const copyOf = (kind: string, id: string): string | null => {
    const support = index.supportOf.get(sentence.id)?.find((ref) => ref.kind === kind && ref.id === id);
    const finding =
      support &&
      match?.findings.find(
        ({ passage }) => passage.start === support.evidence.start && passage.end === support.evidence.end,
      );
    return finding ? own.copy(lateWordsOf(lang).originals.statuses[finding.status]) : null;
  };
  const basis = (text: string): string => own.resolved(asSentence(nameArticles(text, index.numberOf, lang)));
  const tellEvent = (event: Event): ReactNode => (
    <Reasons
      parts={[
        own.status(wordStatus(event, index.actors, lang)),
        own.happened(formatWhen(event.date, lang, 'long')),
        basis(event.date.basis[lang]),
        copyOf('event', event.id),
      ]}
    />
  );
  const tellClaim = (claim: Claim): ReactNode => (
    <Reasons
      parts={[
        own.by(nameClaimants(claim, index.actors, lang), words.modalities[claim.modality]),
        own.attribution(words.attributions[claim.attribution]),
        ...[...new Set(claim.doubts?.map(({ about }) => about))].map((about) => own.doubt(words.doubts[about])),
        claim.quantity && own.number(claim.quantity.wording[lang], words.comparators[claim.quantity.comparator]),
        own.said(formatWhen(claim.said, lang, 'long')),
        basis(claim.said.basis[lang]),
        copyOf('claim', claim.id),
      ]}
    />
  );
  const nameOf = (id: string): string => index.actors.get(id)?.name[lang] ?? id;
  const tell = (relation: Relation): string =>
    `${nameOf(relation.source)} ${verbOf(relation.kind, index.actors.get(relation.source), lang)} ${nameOf(relation.target)}`;
  return (
    <aside className={styles.why} aria-label={own.title(ordinal)}>
      <h3>{own.title(ordinal)}</h3>
      {events.length + claims.length === 0 && <p>{own.nothing}</p>}
      <ul>
        <ListStart items={events}>
          {(event) => (
            <li key={event.id}>
              <Chip kind="event" id={event.id} label={own.kinds.event}>
                <HeadDot fills={groupsOfEvent(index, event).map(groupFill)} style={headStyle[event.status]} />
                <Spoken text={event.title} />
              </Chip>
              {tellEvent(event)}
            </li>
          )}
        </ListStart>
        <ListStart items={claims}>
          {(claim) => (
            <li key={claim.id}>
              <Chip kind="claim" id={claim.id} label={own.kinds.claim}>
                <HeadDot fills={groupsOfClaim(index, claim).map(groupFill)} style={headStyle[claimStatus(claim)]} />
                <Spoken text={claim.title} />
              </Chip>
              {tellClaim(claim)}
            </li>
          )}
        </ListStart>
        <ListStart items={relations}>
          {(relation) => (
            <li key={relation.id}>
              <Chip kind="relation" id={relation.id} label={own.kinds.relation}>
                {tell(relation)}
              </Chip>
              <Reasons
                parts={[
                  own.status(wordStatus(relation, index.actors, lang)),
                  relation.attribution === 'inferred' ? own.target(words.targetInferred) : null,
                  own.happened(formatWhen(relation.date, lang, 'long')),
                  copyOf('relation', relation.id),
                ]}
              />
            </li>
          )}
        </ListStart>
        {actors.length > 0 && (
          <li className={styles.actors}>
            <ListStart items={actors} last="span">
              {(actor) => (
                <Chip key={actor.id} kind="actor" id={actor.id} label={own.kinds.actor}>
                  <HeadDot fills={[groupFill(actor.group)]} style="filled" shape={actorShape(actor.kind)} />
                  <Spoken text={actor.name} />
                </Chip>
              )}
            </ListStart>
          </li>
        )}
      </ul>
    </aside>
  );
}

const Reasons = ({ parts }: { readonly parts: readonly (string | null)[] }) => (
  <p>{parts.filter((part) => part !== null).join(' ')}</p>
);
