import type { ReactNode } from 'react';
import type { Actor } from '@/domain/actor';
import type { Claim } from '@/domain/claim';
import type { Event } from '@/domain/event';
import { useLanguage } from '@/i18n/use-words';
import { lateWordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { MarkLink } from '@/marks/mark-link';
import { groupFill } from '@/picture/group-color';
import { actorShape, headStyle } from '@/picture/head-style';
import { claimStatus } from '@/query/claim-status';
import type { RefKind } from '@/query/focus';
import { groupsOfClaim, groupsOfEvent } from '@/query/item-groups';
import type { OpenKind } from '@/state/link';
import { useStandings } from '@/state/standings';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import styles from './details.module.css';

interface OpenLinkProps {
  readonly kind: Exclude<OpenKind, 'article'> & RefKind;
  readonly id: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

interface SentenceLinkProps {
  readonly article: string;
  readonly id: string;
  readonly ordinal: number;
  readonly number: number;
}

/** A way to open something, lit with it in every view. */
export function OpenLink({ kind, id, className, children }: OpenLinkProps) {
  const { linkTo } = useAanloop('linkTo');
  const standing = useStandings().get(`${kind}:${id}`) ?? 'outside';
  return (
    <MarkLink
      mark={{ kind, id }}
      standing={standing}
      className={className ?? styles.item}
      to={linkTo({ kind, id, sentence: null })}
    >
      {children}
    </MarkLink>
  );
}

export function EventLink({ event }: { readonly event: Event }) {
  const { index } = useAanloop('index');
  return (
    <OpenLink kind="event" id={event.id}>
      <HeadDot fills={groupsOfEvent(index, event).map(groupFill)} style={headStyle[event.status]} />
      <span>{event.title[useLanguage()]}</span>
    </OpenLink>
  );
}

export function ClaimLink({ claim }: { readonly claim: Claim }) {
  const { index } = useAanloop('index');
  return (
    <OpenLink kind="claim" id={claim.id}>
      <HeadDot fills={groupsOfClaim(index, claim).map(groupFill)} style={headStyle[claimStatus(claim)]} />
      <span>{claim.title[useLanguage()]}</span>
    </OpenLink>
  );
}

export function ActorLink({ actor }: { readonly actor: Actor }) {
  return (
    <OpenLink kind="actor" id={actor.id}>
      <HeadDot fills={[groupFill(actor.group)]} style="filled" shape={actorShape(actor.kind)} />
      <span>{actor.name[useLanguage()]}</span>
    </OpenLink>
  );
}

/** The way to a sentence in the reader; its whole name tells the article too. */
export function SentenceLink({ article, id, ordinal, number }: SentenceLinkProps) {
  const own = lateWordsOf(useLanguage()).details;
  const { linkTo } = useAanloop('linkTo');
  return (
    <Link to={linkTo({ kind: 'article', id: article, sentence: id })} aria-label={own.sentenceOf(ordinal, number)}>
      {own.sentence(ordinal)}
    </Link>
  );
}
