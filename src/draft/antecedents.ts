import type { Range } from '@/text/range';
import type { Attribution } from './attribution';
import { type Gender, genderOf } from './gender';
import type { Mention } from './mention';

/** Someone whom later words can point back at. */
export interface Spoken extends Range {
  readonly actor: string;
}

/** Who a pronoun can mean: a person, the last body; and whom the last sentence was about. */
export interface Antecedents {
  readonly body: Spoken | null;
  readonly subject: Spoken | null;
  /** Who was named, the last who spoke or was told of first. */
  readonly persons: readonly Spoken[];
  /** Of whom it is known: by a given name, or by a pronoun that meant them. */
  readonly genders: ReadonlyMap<string, Gender>;
}

export const noAntecedents: Antecedents = { body: null, subject: null, persons: [], genders: new Map() };

const remembered = 8;

const shifted = ({ actor, start, end }: Spoken, by: number): Spoken => ({ actor, start: start + by, end: end + by });

const moved = (spoken: Spoken | null, by: number): Spoken | null => spoken && shifted(spoken, by);

/** The same in offsets from another beginning. */
export const moveAntecedents = ({ body, subject, persons, genders }: Antecedents, by: number): Antecedents => ({
  body: moved(body, by),
  subject: moved(subject, by),
  persons: persons.map((one) => shifted(one, by)),
  genders,
});

/** Whether the last sentence was about the person who was named last. */
export const isAboutPerson = ({ persons, subject }: Antecedents): boolean =>
  subject !== null && subject.actor === persons[0]?.actor;

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
  // "Her lawyer, Peter Wood": the office beside a name is nobody else.
  const isBeside = (office: Mention): boolean =>
    !office.named && mentions.some(({ start, named, type }) => named && type === 'person' && start === office.end + 2);
  const people = mentions.filter((one) => one.type === 'person' && !isBeside(one));
  const first = speaker?.type === 'person' ? [speaker] : [];
  const body = speaker && isBody(speaker) ? speaker : mentions.find(isBody);
  const subject = spoken ?? mentions.find(({ type }) => type !== 'place' && type !== 'media');
  const genders = new Map(before.genders);
  for (const { actor, name } of people) {
    const known = genderOf(name);
    if (known) genders.set(actor, known);
  }
  if (said?.gender && !genders.has(said.claimant)) genders.set(said.claimant, said.gender);
  const persons = [...[...first, ...people].map((one) => shifted(one, offset)), ...before.persons];
  return {
    body: body ? moved(body, offset) : before.body,
    subject: subject ? moved(subject, offset) : null,
    persons: persons
      .filter(({ actor }, i) => persons.findIndex((other) => other.actor === actor) === i)
      .slice(0, remembered),
    genders,
  };
}
