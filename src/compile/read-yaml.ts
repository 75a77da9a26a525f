import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import type { Place, Report } from './problem';
import type { Path } from './walk-json';

export interface YamlFile {
  readonly value: unknown;
  readonly place: (path?: Path) => Place;
}

const anchorLists = new Set<unknown>(['evidence', 'mentions', 'not']);
const wordFields = new Set<unknown>(['nl', 'en', 'edtf', 'expression', 'statedDate', 'at', 'outlet']);

const spelling = (node: unknown): string =>
  isScalar(node) ? (typeof node.value === 'string' ? node.value : (node.source ?? '')) : '';

/** YAML takes `- a000: 100.000 man` for a map and `edtf: 2014` for a number; here both are words, kept as they are spelled. */
function readWordsAsWords(document: Document): void {
  visit(document, {
    Map(_, map, ancestors) {
      const [pair, ...more] = map.items;
      const owner = ancestors.at(-2);
      if (!pair || more.length > 0 || !isSeq(ancestors.at(-1)) || !isPair(owner)) return undefined;
      if (!isScalar(owner.key) || !anchorLists.has(owner.key.value)) return undefined;
      const words = new Scalar(`${spelling(pair.key)}: ${spelling(pair.value)}`);
      if (map.range) words.range = map.range;
      return words;
    },
    Pair(_, pair) {
      if (!isScalar(pair.key) || !wordFields.has(pair.key.value) || !isScalar(pair.value)) return;
      if (pair.value.value !== null) pair.value.value = spelling(pair.value);
    },
  });
}

const step = (node: unknown, key: string | number): { marker: Node | null; child: unknown } | null => {
  if (isMap(node)) {
    const pair = node.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === String(key));
    return pair ? { marker: isScalar(pair.key) ? pair.key : null, child: pair.value } : null;
  }
  const child = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
  return child === undefined ? null : { marker: child as Node, child };
};

/** One YAML file with the line of everything in it; null when it is no YAML at all, which is then reported. */
export function readYaml(file: string, text: string, report: Report): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    report(
      { file, line: lines.linePos(error.pos[0]).line },
      `not readable as YAML: ${error.message}`,
      'put words that hold ": " or " #" or begin with a quotation mark in double quotes, and check the indentation',
    );
  }
  if (document.errors.length > 0) return null;
  readWordsAsWords(document);

  const place = (path: Path = []): Place => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const key of path) {
      const next = step(isAlias(node) ? node.resolve(document) : node, key);
      if (!next) break;
      offset = next.marker?.range?.[0] ?? offset;
      node = next.child;
    }
    return { file, line: lines.linePos(offset).line };
  };
  return { value: document.toJS(), place };
}
