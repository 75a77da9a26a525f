import type MiniSearch from 'minisearch';
import type { Lookups } from './lookups';
import { type Entry, namesOf } from './search-entries';
import { type AskedWord, queryOf } from './search-terms';

/** So many letters of names an item is taken in with; a name that some thousands share is then not taken in with each. */
const mostLetters = 2_000;

/** How the keys of actors begin. */
const ofActor = 'actor ';

/** Items that name more actors, by more names, than they are taken in with: they are found by whom they name. */
export class NamedElsewhere {
  readonly #names = new Map<string, { readonly all: string; readonly first: string }>();
  /** The items that name an actor by more than they are taken in with. */
  readonly #itemsOf = new Map<string, string[]>();

  #namesOf(index: Lookups, id: string): { readonly all: string; readonly first: string } {
    const ready = this.#names.get(id) ?? namesOf(index, id);
    this.#names.set(id, ready);
    return ready;
  }

  /** The names that an item is taken in with, of these actors in turn as far as there is room. */
  namesFor(index: Lookups, key: string, actors: readonly string[]): string {
    let room = mostLetters;
    const taken = actors.flatMap((id) => {
      const { all, first } = this.#namesOf(index, id);
      const fitting = [all, first].find(({ length }) => length <= room) ?? '';
      room -= fitting.length;
      if (fitting !== all) {
        const items = this.#itemsOf.get(id);
        if (items) items.push(key);
        else this.#itemsOf.set(id, [key]);
      }
      return fitting === '' && all !== '' ? [] : fitting;
    });
    return taken.join(' ');
  }

  /** Which of the words are met by each item that one is met in by a name that it was not taken in with. */
  wordsIn(engine: MiniSearch<Entry>, asked: readonly AskedWord[]): ReadonlyMap<string, ReadonlySet<AskedWord>> {
    const met = new Map<string, Set<AskedWord>>();
    if (this.#itemsOf.size === 0) return met;
    const found = asked.map((word) => ({ word, results: engine.search(queryOf([word])) }));
    for (const { word, results } of found)
      for (const { id, match } of results) {
        const items = this.#itemsOf.get(String(id).slice(ofActor.length));
        const isNamed = Object.values(match).some((fields) => fields.some((field) => field.startsWith('title')));
        if (!items || !isNamed || !String(id).startsWith(ofActor)) continue;
        for (const item of items) met.set(item, (met.get(item) ?? new Set()).add(word));
      }
    for (const { word, results } of found) for (const { id } of results) met.get(String(id))?.add(word);
    return met;
  }
}
