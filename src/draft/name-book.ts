import type { Language } from '@/domain/text';
import { institutions, outlets } from './institutions';
import { keyOf, nameRules } from './mention';
import { places } from './places';
import type { NamedKind } from './proposal';
import type { Rule } from './rule';
import type { KnownActor } from './source';
import { regionNames, stateCapitals, stateNames, statePeoples } from './states';
import { nameWords } from './vocabulary';

export interface KnownName {
  readonly text: string;
  readonly actor: string;
  readonly name: string;
  readonly type: NamedKind;
  readonly rule: Rule;
}

/** All names known beforehand. A name of no one ("Easter") stands in it too, so that no rule takes it. */
export interface NameBook {
  /** The longest known name that begins with this word here; null where none does. */
  readonly at: (sentence: string, start: number, word: string) => KnownName | null;
  /** The key of a state by its code: the dossier's own id where it has that state. */
  readonly stateKey: (code: string) => string;
}

const wordCharacter = /[\p{L}\p{N}]/u;

const standsWhole = (sentence: string, end: number): boolean => {
  const next = sentence.charAt(end);
  return !wordCharacter.test(next) && !/^-\p{Lu}/u.test(sentence.slice(end, end + 2));
};

export function makeNameBook(actors: readonly KnownActor[], language: Language): NameBook {
  const byFirst = new Map<string, KnownName[]>();
  const own = new Map<string, string>();
  const add = (known: KnownName): void => {
    const first = /^[\p{L}\p{N}.’'&]+/u.exec(known.text)?.[0] ?? known.text;
    const list = byFirst.get(first);
    if (list?.some(({ text }) => text === known.text)) return;
    if (list) list.push(known);
    else byFirst.set(first, [known]);
  };
  for (const { id, kind, names } of actors) {
    for (const text of names) {
      add({ text, actor: id, name: names[0] ?? text, type: kind, rule: nameRules.own });
      if (kind === 'state') own.set(stateNames.get(text) ?? '', id);
    }
  }
  const stateKey = (code: string): string => own.get(code) ?? keyOf(regionNames.en.of(code) ?? code);
  const shared: readonly (readonly [typeof institutions, Rule])[] = [
    [institutions, nameRules.institution],
    [outlets, nameRules.outlet],
  ];
  for (const [list, rule] of shared) {
    for (const { key, kind, names } of list) {
      // As the text has it: the list is in two languages.
      for (const text of names) add({ text, actor: key, name: text, type: kind, rule });
    }
  }
  for (const [text, code] of stateNames)
    add({ text, actor: stateKey(code), name: text, type: 'state', rule: nameRules.state });
  for (const [text, code] of stateCapitals) {
    add({ text, actor: `government-of-${stateKey(code)}`, name: text, type: 'government', rule: nameRules.capital });
  }
  for (const [text, code] of statePeoples) {
    add({ text, actor: `people-of-${stateKey(code)}`, name: text, type: 'people', rule: nameRules.people });
  }
  const { noNames, adjectives } = nameWords[language];
  for (const text of noNames) {
    if (text.includes(' ')) add({ text, actor: '', name: text, type: 'unknown', rule: nameRules.oneWord });
  }
  for (const text of places)
    if (!adjectives.has(text)) add({ text, actor: keyOf(text), name: text, type: 'place', rule: nameRules.place });
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  return {
    at: (sentence, start, word) => {
      const lists = [word, word.replace(/[-’'].*$/u, '')].flatMap((first) => byFirst.get(first) ?? []);
      return (
        lists.find(({ text }) => sentence.startsWith(text, start) && standsWhole(sentence, start + text.length)) ?? null
      );
    },
    stateKey,
  };
}
