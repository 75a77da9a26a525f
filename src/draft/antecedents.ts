import type { Attribution } from './attribution';
import type { Mention } from './mention';

/** Someone whom later words can point back at. */
export interface Spoken {
  readonly actor: string;
  readonly start: number;
  readonly end: number;
}

/** Who a pronoun can mean: the last person, the last body; and whom the last sentence was about. */
export interface Antecedents {
  readonly person: Spoken | null;
  readonly body: Spoken | null;
  readonly subject: Spoken | null;
}

export const noAntecedents: Antecedents = { person: null, body: null, subject: null };

const moved = (spoken: Spoken | null, by: number): Spoken | null =>
  spoken && { actor: spoken.actor, start: spoken.start + by, end: spoken.end + by };

/** The same in offsets from another beginning. */
export const moveAntecedents = ({ person, body, subject }: Antecedents, by: number): Antecedents => ({
  person: moved(person, by),
  body: moved(body, by),
  subject: moved(subject, by),
});

const isBody = ({ type }: Mention): boolean =>
  type === 'state' || type === 'government' || type === 'organisation' || type === 'military';

/** Who can be meant after this sentence: who spoke in it comes before who is named first. */
export function rememberSpoken(
  before: Antecedents,
  mentions: readonly Mention[],
  said: Attribution | null,
  offset: number,
): Antecedents {
  const speaker =
    said && mentions.find(({ start, end }) => start === said.claimantAt.start && end === said.claimantAt.end);
  const spoken = said && { actor: said.claimant, start: said.claimantAt.start, end: said.claimantAt.end };
  const person = speaker?.type === 'person' ? speaker : mentions.find(({ type }) => type === 'person');
  const body = speaker && isBody(speaker) ? speaker : mentions.find(isBody);
  const subject = spoken ?? mentions.find(({ type }) => type !== 'place' && type !== 'media');
  return {
    person: person ? moved(person, offset) : before.person,
    body: body ? moved(body, offset) : before.body,
    subject: subject ? moved(subject, offset) : null,
  };
}
