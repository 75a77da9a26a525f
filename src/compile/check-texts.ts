import { type Authored, type Item, type Kind, nameOf, ofKind, type Path, pickString, select } from './authored';
import type { Report } from './problem';

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

function* leavesOf(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown; pair: boolean }> {
  if (typeof value !== 'object' || value === null) {
    yield { path, value, pair: false };
    return;
  }
  if ('nl' in value && 'en' in value) yield { path, value, pair: true };
  for (const [key, child] of Object.entries(value))
    yield* leavesOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

const at = (path: Path): string => path.join('.');

/** "The New York Times" is one name in any language. */
const sameInBoth = (item: Item, path: Path): number => (item.kind === 'actor' && at(path) === 'name' ? 4 : 3);

/**
 * Both languages hold words and each its own. A place or title of three words or fewer may be the same in both, a name of four.
 * That both are there is told by the shape.
 */
export function checkLanguages({ items }: Authored, report: Report): void {
  for (const item of items) {
    for (const { path, pair } of leavesOf(item.value)) {
      if (!pair) continue;
      const [nl, en] = [pickString(item, at([...path, 'nl'])), pickString(item, at([...path, 'en']))];
      for (const [language, text] of [['nl', nl] as const, ['en', en] as const]) {
        if (text === null || text === '' || text.trim() !== '') continue;
        report(item.place([...path, language]), `${nameOf(item)}: ${at([...path, language])} is blank`, 'write it out');
      }
      if (nl === null || nl !== en || wordsIn(nl) <= sameInBoth(item, path)) continue;
      const right = `only ${sameInBoth(item, path)} words or fewer may be the same; write the English`;
      report(
        item.place([...path, 'en']),
        `${nameOf(item)}: ${at(path) || 'text'} is the same in Dutch and English`,
        right,
      );
    }
  }
}

const titles: readonly { kind: Kind; longest: number }[] = [
  { kind: 'article', longest: 40 },
  { kind: 'event', longest: 44 },
  { kind: 'claim', longest: 60 },
];

/** Titles fit where they are drawn. */
export function checkTitles(authored: Authored, report: Report): void {
  for (const { kind, longest } of titles) {
    for (const item of ofKind(authored, kind)) {
      for (const { value, path, place } of ['title.nl', 'title.en'].flatMap((pattern) => select(item, pattern))) {
        if (typeof value !== 'string' || value.length <= longest) continue;
        report(place, `${nameOf(item)}: ${at(path)} has ${value.length} characters`, `at most ${longest}`);
      }
    }
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

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
