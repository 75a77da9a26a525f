import { languages } from '@/domain/text';
import { type Authored, type Item, nameOf, ofKind, pickString, select } from './authored';

import { dossierLanguages } from './dossier-languages';
import { suggestFrom } from './nearest';
import type { Place, Report } from './problem';
import { textFields } from './text-fields';
import { codeOf, invisible, longestTitle, sameInBoth, wordsIn } from './text-rules';
import { leavesOf, type Path, pairsOf } from './walk-json';

const at = (path: Path): string => path.join('.');

/**
 * Every text is in the languages of the dossier: where it names them in one of them at least, else in all of the product.
 * Both languages hold words and each its own: a place or title of three words or fewer may be the same in both, a name of four.
 */
export function checkLanguages({ items }: Authored, report: Report): void {
  const { told } = dossierLanguages(items);
  for (const item of items) {
    for (const { path, value, place } of textFields[item.kind].flatMap((field) => select(item, field))) {
      if (typeof value === 'object' && value !== null) checkTags(item, path, value, place, told, report);
    }
    for (const path of pairsOf(item.value)) checkPair(item, path, report);
  }
  for (const { item, path, value } of sentencesOf(items)) {
    if (value.text === undefined) checkTags(item, path, { nl: value.nl, en: value.en }, item.place(path), told, report);
  }
}

function checkTags(
  item: Item,
  path: Path,
  text: object,
  place: Place,
  told: readonly string[] | null,
  report: Report,
): void {
  const tags = Object.entries(text).flatMap(([tag, words]) => (words == null ? [] : tag));
  const tell = (wrong: string, right: string) => report(place, `${nameOf(item)}: ${wrong}`, right);
  if (told === null) {
    for (const tag of languages) if (!tags.includes(tag)) tell(`${at([...path, tag])} is missing`, `add "${tag}:"`);
  }
  // What the compiler says itself it says in the languages of the product.
  const known: readonly string[] = [...(told ?? []), ...languages];
  for (const tag of tags) {
    if (!known.includes(tag)) tell(`${at(path)} is in "${tag}"`, suggestFrom(tag, known));
  }
  if (told !== null && tags.length === 0)
    tell(`${at(path) || 'text'} has no words`, `write it in ${told.join(' or ')}`);
}

const sentencesOf = (items: Authored['items']) =>
  ofKind({ items }, 'article').flatMap((item) =>
    select(item, 'digest.*').flatMap(({ path, value }) =>
      typeof value === 'object' && value !== null ? [{ item, path, value: value as Record<string, unknown> }] : [],
    ),
  );

function checkPair(item: Item, path: Path, report: Report): void {
  const [nl, en] = [pickString(item, at([...path, 'nl'])), pickString(item, at([...path, 'en']))];
  const most = sameInBoth(item.kind === 'actor' && at(path) === 'name');
  if (nl === null || nl !== en || wordsIn(nl) <= most) return;
  const right = `only ${most} words or fewer may be the same; write the English`;
  report(item.place([...path, 'en']), `${nameOf(item)}: ${at(path) || 'text'} is the same in Dutch and English`, right);
}

export function checkTitles(authored: Authored, report: Report): void {
  for (const kind of ['article', 'event', 'claim'] as const) {
    const longest = longestTitle[kind];
    for (const item of ofKind(authored, kind)) {
      for (const { value, path, place } of ['title.nl', 'title.en'].flatMap((pattern) => select(item, pattern))) {
        if (typeof value !== 'string' || value.length <= longest) continue;
        report(place, `${nameOf(item)}: ${at(path)} has ${value.length} characters`, `at most ${longest}`);
      }
    }
  }
}

const control = new RegExp(`[${invisible}]`, 'u');

/** No invisible characters, no half characters, and every accent composed (NFC): equal words are then equal bytes. */
export function checkCharacters({ items }: Authored, report: Report): void {
  for (const item of items) checkItem(item, report);
}

function checkItem(item: Item, report: Report): void {
  for (const { path, value } of leavesOf(item.value)) {
    if (typeof value !== 'string') continue;
    const tell = (wrong: string, right: string) =>
      report(item.place(path), `${nameOf(item)}: ${at(path)} ${wrong}`, right);
    const found = control.exec(value);
    if (found) tell(`holds the invisible character ${codeOf(found[0])}`, 'take it out');
    if (/\p{Cs}/u.test(value)) tell('holds half a surrogate pair', 'type the character anew');
    else if (value !== value.normalize('NFC'))
      tell('is not in normal form NFC', 'type the accented letter as one character');
  }
}
