import { type Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { type AnchorOf, authoredItem, unwritten } from '@/annotate/authored-item';
import { fieldsApart } from '@/dataset/fields-apart';
import type { Dataset } from '@/dataset/format';
import type { Change } from '@/dataset/patch';
import type { PatchKind } from '@/dataset/patch-limits';
import { homeOf } from '@/dataset/patched-items';

interface YamlPatched {
  /** The files that change, as they are to be. */
  readonly files: ReadonlyMap<string, string>;
  /** What cannot be written down in data/, and what to do instead. */
  readonly refused: readonly string[];
}

const listFiles: Readonly<Partial<Record<PatchKind, string>>> = {
  actor: 'actors.yaml',
  event: 'events.yaml',
  relation: 'relations.yaml',
  question: 'questions.yaml',
};

type Fields = Readonly<Record<string, unknown>>;

const hasUnwritten = (value: unknown): boolean =>
  value === unwritten ||
  (typeof value === 'object' && value !== null && Object.values(value).some((one) => hasUnwritten(one)));

/** Lists of an item stand in one line where they did, and maps where they did. */
const replace = (document: Document, path: readonly (string | number)[], value: unknown): void => {
  const former = document.getIn(path, true);
  const node = document.createNode(value);
  if (isCollection(former) && isCollection(node) && former.flow) node.flow = true;
  if (isScalar(former) && isScalar(node) && typeof former.value === 'string' && former.type) node.type = former.type;
  if (isNode(former)) {
    if (former.comment) node.comment = former.comment;
    if (former.commentBefore) node.commentBefore = former.commentBefore;
  }
  document.setIn(path, node);
};

const written = (document: Document): string => document.toString({ lineWidth: 0 });

/** Writes a file of data/ as it stood but for what was changed, comments and all: a line that only the writer would set otherwise stays as it was. */
const write = (document: Document, text: string): string => {
  const former = text.split('\n');
  const same = written(parseDocument(text)).split('\n');
  if (same.length !== former.length) return written(document);
  const asItStood = new Map(same.map((line, i) => [line, former[i] ?? line]));
  return written(document)
    .split('\n')
    .map((line) => asItStood.get(line) ?? line)
    .join('\n');
};

const indexOf = (document: Document, id: string): number =>
  isSeq(document.contents)
    ? document.contents.items.findIndex((item) => isMap(item) && String(item.get('id')) === id)
    : -1;

/**
 * Turns changes of a dataset into changes of the files of data/. `base` is what the files compile to, `patched` what they
 * are to compile to; `texts` are the files by their names within data/.
 */
export function patchYaml(
  texts: ReadonlyMap<string, string>,
  base: Dataset,
  patched: Dataset,
  changes: readonly Change[],
  anchorOf: AnchorOf,
): YamlPatched {
  const documents = new Map<string, Document>();
  const refused: string[] = [];
  const open = (file: string): Document | null => {
    const known = documents.get(file);
    if (known) return known;
    const text = texts.get(file);
    if (text === undefined) return null;
    const document = parseDocument(text);
    documents.set(file, document);
    return document;
  };
  const claimFiles = [...texts.keys()].filter((name) => name.startsWith('claims/')).sort();
  const fileOf = (kind: PatchKind, id: string, item: Fields | null): string | null => {
    if (kind === 'dossier') return 'dossier.yaml';
    if (kind === 'article') return `articles/${id}.yaml`;
    if (kind === 'sentence') return `articles/${homeOf(kind, id)}.yaml`;
    if (kind !== 'claim') return listFiles[kind] ?? null;
    const holding = claimFiles.find((file) => indexOf(open(file) as Document, id) >= 0);
    const alike = base.claims.filter((claim) => claim.kind === item?.kind);
    const beside = claimFiles.find((file) => alike.some((claim) => indexOf(open(file) as Document, claim.id) >= 0));
    return holding ?? beside ?? claimFiles.at(-1) ?? null;
  };
  const changed = new Set<string>();

  const items = [...new Map(changes.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }])).values()];
  for (const { kind, id } of items) {
    const name = `${kind} ${id}`;
    const was = authoredItem(base, kind, id, anchorOf);
    const is = authoredItem(patched, kind, id, anchorOf);
    const file = fileOf(kind, id, is ?? was);
    const document = file === null ? null : open(file);
    if (file === null || document === null) {
      refused.push(`${name}: there is no ${file ?? 'file'} for it`);
      continue;
    }
    if (is === null) {
      refused.push(`${name}: it is to go; npm run ids -- retire ${id} says why it went`);
      continue;
    }
    if (was === null) {
      if (kind === 'article' || kind === 'sentence' || kind === 'dossier') {
        refused.push(`${name}: it is new; write ${file} by hand`);
        continue;
      }
      if (hasUnwritten(is)) {
        refused.push(`${name}: its evidence has no words without the articles; run with --articles DIR`);
        continue;
      }
      const node = document.createNode(is);
      node.spaceBefore = true;
      if (isSeq(document.contents)) document.contents.items.push(node);
      else document.contents = document.createNode([is]);
      changed.add(file);
      continue;
    }
    const at =
      kind === 'dossier' || kind === 'article'
        ? []
        : kind === 'sentence'
          ? ['digest', sentenceIndex(document, id)]
          : [indexOf(document, id)];
    if (at.includes(-1)) {
      refused.push(`${name}: it does not stand in ${file}`);
      continue;
    }
    for (const { path, new: next } of fieldsApart(was, is)) {
      if (hasUnwritten(next) || (kind === 'sentence' && path[0] === 'at')) {
        refused.push(
          `${name} ${path.join('.')}: an anchor is words of the article; run with --articles DIR, or write it by hand`,
        );
        continue;
      }
      if (next === undefined) document.deleteIn([...at, ...path]);
      else replace(document, [...at, ...path], next);
      changed.add(file);
    }
  }
  const files = [...changed].map((file) => [file, write(open(file) as Document, texts.get(file) ?? '')] as const);
  return { files: new Map(files), refused };
}

const sentenceIndex = (document: Document, id: string): number => {
  const digest = document.get('digest');
  return isSeq(digest) ? digest.items.findIndex((item) => isMap(item) && String(item.get('id')) === id) : -1;
};
