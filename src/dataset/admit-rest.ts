import type { Event } from '@/domain/event';
import type { Question } from '@/domain/question';
import type { Relation } from '@/domain/relation';
import type { Retired } from '@/domain/retired';
import { admitDate, holdsDate } from './admit-dates';
import { closingSteps } from './break-circles';
import type { Known } from './known';
import { mapSteps, type Steps } from './steps';

const idOf = ({ id }: { readonly id: string }): string => id;

/** Whose word it is, as far as they are known. */
const admitWord = ({ leaving, actors }: Known, at: string, given: readonly string[] | undefined) => {
  const allegedBy = given && leaving.allKnown(`${at} allegedBy`, actors, given);
  return allegedBy?.length ? { allegedBy } : {};
};

/** The events that hold together. */
export function* admitEvents(known: Known, given: readonly Event[]): Steps<Event[]> {
  const { leaving, articles, actors, places } = known;
  return yield* mapSteps(
    leaving.once(({ id }) => `events/${id}`, given, idOf),
    (event): Event | null => {
      const at = `events/${event.id}`;
      if (!holdsDate(leaving, `${at} date`, event.date)) return null;
      const evidence = places.evidence(`${at} evidence`, event.evidence);
      if (evidence.length === 0) {
        leaving.out(at, 'nothing-left', 'evidence');
        return null;
      }
      const { allegedBy, ...rest } = event;
      const participants = leaving
        .once(`${at} participants`, event.participants, ({ actor, role }) => `${actor} ${role}`)
        .filter(({ actor }) => leaving.known(`${at} participants`, actors, actor) !== null);
      return {
        ...rest,
        ...admitWord(known, at, allegedBy),
        date: admitDate(leaving, `${at} date`, articles, event.date),
        participants,
        evidence,
      };
    },
  );
}

/** The relations that hold together: between two actors that are there. */
export function* admitRelations(
  known: Known & { readonly claims: ReadonlySet<string> },
  given: readonly Relation[],
): Steps<Relation[]> {
  const { leaving, articles, actors, events, claims, places } = known;
  return yield* mapSteps(
    leaving.once(({ id }) => `relations/${id}`, given, idOf),
    (relation): Relation | null => {
      const at = `relations/${relation.id}`;
      const { source, target, allegedBy, ...rest } = relation;
      if (leaving.known(`${at} source`, actors, source) === null) return null;
      if (leaving.known(`${at} target`, actors, target) === null) return null;
      if (source === target) {
        leaving.out(at, 'itself', source);
        return null;
      }
      if (!holdsDate(leaving, `${at} date`, relation.date)) return null;
      const evidence = places.evidence(`${at} evidence`, relation.evidence);
      if (evidence.length === 0) {
        leaving.out(at, 'nothing-left', 'evidence');
        return null;
      }
      return {
        ...rest,
        source,
        target,
        ...admitWord(known, at, allegedBy),
        date: admitDate(leaving, `${at} date`, articles, relation.date),
        event: leaving.known(`${at} event`, events, relation.event),
        claim: leaving.known(`${at} claim`, claims, relation.claim),
        evidence,
      };
    },
  );
}

/** The questions that some claim is left of. */
export function* admitQuestions(
  { leaving, claims }: Known & { readonly claims: ReadonlySet<string> },
  given: readonly Question[],
): Steps<Question[]> {
  return yield* mapSteps(
    leaving.once(({ id }) => `questions/${id}`, given, idOf),
    (question): Question | null => {
      const at = `questions/${question.id}`;
      const known = leaving.allKnown(`${at} claims`, claims, question.claims);
      if (known.length > 0) return { ...question, claims: known };
      leaving.out(at, 'nothing-left', 'claims');
      return null;
    },
  );
}

/** The retired ids that are not in use, with replacements that lead somewhere. */
export function admitRetired({ leaving }: Known, used: ReadonlySet<string>, given: readonly Retired[]): Retired[] {
  const free = leaving
    .once(({ id }) => `retired/${id}`, given, idOf)
    .filter(({ id }) => {
      if (used.has(id)) leaving.out(`retired/${id}`, 'in-use', id);
      return !used.has(id);
    });
  const ids = new Set([...used, ...free.map(idOf)]);
  const led = free.map((one) => ({
    ...one,
    replacedBy: leaving.allKnown(`retired/${one.id} replacedBy`, ids, one.replacedBy),
  }));
  const closing = new Map<string, Set<string>>();
  for (const { from, to } of closingSteps(new Map(led.map(({ id, replacedBy }) => [id, replacedBy])))) {
    leaving.out(`retired/${from} replacedBy`, from === to ? 'itself' : 'circle', to);
    closing.set(from, (closing.get(from) ?? new Set()).add(to));
  }
  return led.map((one) => ({ ...one, replacedBy: one.replacedBy.filter((to) => !closing.get(one.id)?.has(to)) }));
}
