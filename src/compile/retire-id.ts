import { isCollection, isSeq, parseDocument, YAMLSeq } from 'yaml';
import { parseDay } from '@/domain/day';
import type { Text } from '@/domain/text';
import { type ItemKind, itemKinds } from '@/domain/vocabulary';
import { articleOfSentence } from '@/text/parse-anchor';
import { type Authored, idOf, ofKind } from './authored';
import { currentIds } from './current-ids';
import { suggest, suggestFrom } from './nearest';
import { referencesTo, type StillThere } from './references-to';

export type Fate = 'retire' | 'merge' | 'split';

export interface Retirement {
  readonly fate: Fate;
  readonly id: string;
  /** What takes its place: none, one, or several. */
  readonly into: readonly string[];
  readonly reason: Text;
  readonly date: string;
  /** Only needed when the item itself is gone from data/ already. */
  readonly kind: string | null;
}

type Retired =
  | { readonly refused: string }
  | { readonly text: string; readonly kind: ItemKind; readonly left: readonly StillThere[] };

const isKind = (kind: string): kind is ItemKind => (itemKinds as readonly string[]).includes(kind);

/** What the id is or was, or why that cannot be told. */
function kindOf(authored: Authored, { id, kind }: Retirement): ItemKind | { refused: string } {
  if (kind !== null && !isKind(kind)) return { refused: `there is no kind "${kind}"; ${suggestFrom(kind, itemKinds)}` };
  const current = currentIds(authored);
  const found = current.find((one) => one.id === id);
  if (found) {
    if (kind === null || kind === found.kind) return found.kind;
    return { refused: `${id} is of kind ${found.kind}, not ${kind}` };
  }
  if (!authored.published.some((one) => one.id === id)) {
    const known = [...current, ...authored.published].map((one) => one.id);
    return { refused: `there is no "${id}"; ${suggest(id, known, 'name an id that is there, or was published')}` };
  }
  return (
    kind ?? {
      refused: `${id} was published and is gone from data/; say what it was by --kind: ${itemKinds.join(', ')}`,
    }
  );
}

/** Why these cannot take its place, if they cannot. */
function faultOfSuccessors(authored: Authored, { fate, id, into }: Retirement, kind: ItemKind): string | null {
  if (fate !== 'retire' && articleOfSentence(id) !== null) {
    return `${id} is a digest sentence: retire it, and links to it open its article`;
  }
  if (fate === 'merge' && into.length !== 1) return 'merge wants --into with one id: the survivor';
  if (fate === 'split' && new Set(into).size < 2) return 'split wants --into with two ids or more: the parts, a,b';
  const current = currentIds(authored);
  for (const other of into) {
    if (other === id) return `${id} cannot be replaced by itself; the parts need ids of their own`;
    const found = current.find((one) => one.id === other);
    const ofKind = current.filter((one) => one.kind === kind).map((one) => one.id);
    if (!found) return `there is no ${kind} "${other}"; ${suggest(other, ofKind, 'add it first')}`;
    if (found.kind !== kind) return `"${other}" is of kind ${found.kind}, but ${id} is of kind ${kind}`;
  }
  return null;
}

/** data/retired.yaml with one entry more, its comments as they were; or why not. */
function withEntry(text: string, entry: Readonly<Record<string, unknown>>): string | { refused: string } {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) return { refused: `retired.yaml is not readable: ${error.message}` };
  const { contents } = document;
  if (contents !== null && !isSeq(contents)) {
    // An empty file with nothing but comments holds a null.
    if (document.toJS() !== null) return { refused: 'retired.yaml is no list' };
  }
  const list = isSeq(contents) ? contents : new YAMLSeq();
  list.flow = false;
  const node = document.createNode(entry);
  const replacedBy = node.get('replacedBy', true);
  if (isCollection(replacedBy)) replacedBy.flow = true;
  list.add(node);
  document.contents = list as typeof contents;
  return document.toString({ lineWidth: 0 });
}

/** Retires an id for ever: withdrawn, merged into another, or split into several. Writes nothing itself. */
export function retireId(authored: Authored, retiredText: string, wanted: Retirement): Retired {
  const { id, into, reason, date } = wanted;
  if (reason.nl.trim() === '' || reason.en.trim() === '') {
    return { refused: 'tell the reason in both languages: --reason-nl "…" --reason-en "…"' };
  }
  if (parseDay(date) === null) return { refused: `"${date}" is no day; write it as in 2022-02-12` };
  const earlier = ofKind(authored, 'retired').find((item) => idOf(item) === id);
  if (earlier) {
    const { file, line } = earlier.place(['id']);
    return { refused: `${id} is retired already, at ${file}:${line}` };
  }
  const kind = kindOf(authored, wanted);
  if (typeof kind === 'object') return kind;
  const fault = faultOfSuccessors(authored, wanted, kind);
  if (fault !== null) return { refused: fault };
  const text = withEntry(retiredText, { id, kind, reason, date, replacedBy: [...into] });
  return typeof text === 'object' ? text : { text, kind, left: referencesTo(authored, id) };
}
