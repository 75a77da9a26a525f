import type { Language } from '@/domain/text';
import { findNames } from './find-names';
import { findOffices } from './find-offices';
import { type Mention, nameRules } from './mention';
import type { NameBook } from './name-book';
import type { ActorProposal } from './proposal';
import type { Survey } from './survey';

/** Names and offices of a sentence. `offices` remembers who was last told with which office, and is brought up to date. */
export function draftNames(
  sentence: string,
  book: NameBook,
  survey: Survey,
  offices: Map<string, string>,
  language: Language,
): Mention[] {
  const names = findNames(sentence, book, survey, language);
  const { mentions: unnamed, titles } = findOffices(sentence, names, offices, book, language);
  for (const mention of unnamed) offices.set(lastWord(mention.name), mention.actor);
  for (const mention of names) {
    if (mention.type !== 'person' && mention.rule !== nameRules.byNoun) continue;
    for (const office of officesBefore(sentence.slice(0, mention.start))) offices.set(office, mention.actor);
  }
  // "minister van Buitenlandse Zaken": the field of an office is no actor; a person or a state within it is.
  const isField = (name: Mention): boolean =>
    (name.type === 'organisation' || name.type === 'unknown' || name.type === 'place') &&
    [...unnamed, ...titles].some(({ start, end }) => start < name.start && name.end <= end);
  const titled = (name: Mention): Mention => {
    const title = titles.find(({ start, end }) => start < name.start && name.start - end <= 1);
    return title ? { ...name, titleStart: title.start } : name;
  };
  return [...names.filter((name) => !isField(name)).map(titled), ...unnamed].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

const lastWord = (name: string): string =>
  /(\p{Ll}+)(?:\s(?:van|of|from|at)\s.*)?$/u.exec(name)?.[1] ?? name.toLowerCase();

/** The office right before a name, whose bearer it is: "minister van Defensie", "president". */
const officesBefore = (before: string): string[] => {
  const match = /(\p{L}[\p{L}-]+)(?:\s(?:van|of|for)\s(?:\p{Lu}[\p{L}-]+\s?)+)?\s?$/u.exec(before);
  return match?.[1] ? [match[1].toLowerCase()] : [];
};

export const proposeActor = (offset: number, mention: Mention): ActorProposal => ({
  kind: 'actor',
  start: offset + mention.start,
  end: offset + mention.end,
  rule: mention.rule.id,
  reason: mention.rule.reason,
  actor: mention.actor,
  name: mention.name,
  type: mention.type,
  named: mention.named,
});
