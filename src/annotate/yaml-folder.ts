import type { Dataset } from '@/dataset/format';
import type { PatchKind } from '@/dataset/patch-limits';
import { findWords } from '@/text/find-words';
import { resolveAnchor } from '@/text/resolve-anchor';
import { sha256 } from '@/text/sha256';
import { writeAnchor } from '@/text/write-anchor';
import { anchorsIn, authoredItem, authoredWhen, unwritten } from './authored-item';
import type { Session } from './session';

/** Writes one value as YAML; the library comes when a folder is asked for. */
type WriteYaml = (value: unknown) => string;

interface YamlFolder {
  /** By path within the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Stretches that no few words name; they are not in the folder. */
  readonly unwritten: readonly string[];
}

type LockedStretch = [number, number, string];

/**
 * The dossier as the folder that compile takes: articles retold, items with their anchors as words, and the lock by which it
 * compiles where the texts are not at hand. The texts are not in it.
 */
export function yamlFolder({ dataset, texts }: Pick<Session, 'dataset' | 'texts'>, write: WriteYaml): YamlFolder {
  const files = new Map<string, string>();
  const missing: string[] = [];
  const byArticle = new Map(texts.map((one) => [one.article, one]));
  const anchorOf = anchorsIn(dataset, new Map(texts.map(({ article, text }) => [article, text])));
  const locks: Record<string, { anchors: Record<string, LockedStretch>; aliases: Record<string, LockedStretch[]> }> =
    {};
  const lockOf = (article: string) => {
    const known = locks[article] ?? { anchors: {}, aliases: {} };
    locks[article] = known;
    return known;
  };
  const stretch = (text: string, start: number, end: number): LockedStretch => [
    start,
    end,
    sha256(text.slice(start, end)),
  ];

  for (const article of dataset.articles) {
    const own = byArticle.get(article.id);
    const text = own?.text ?? '';
    const { digest, source: _, published, ...rest } = article;
    const at = (start: number, end: number): string | null => {
      const words = text === '' ? null : writeAnchor(text, { start, end });
      if (words === null) return null;
      lockOf(article.id).anchors[`${article.id}: ${words}`] = stretch(text, start, end);
      return words;
    };
    const retold = digest.flatMap(({ id, paragraph, text: told, start, end }) => {
      const trimmed = /[.!?]$/.test(text.slice(start, end)) ? end - 1 : end;
      const words = at(start, end) ?? at(start, trimmed);
      if (words === null) missing.push(id);
      return words === null ? [] : [{ id, paragraph, at: words, ...told }];
    });
    files.set(
      `articles/${article.id}.yaml`,
      write({ ...rest, file: `${article.id}.txt`, published: authoredWhen(published), digest: retold }),
    );
  }
  const list = (kind: PatchKind, ids: readonly { readonly id: string }[]): unknown[] =>
    ids.flatMap(({ id }) => {
      const item = authoredItem(dataset, kind, id, anchorOf);
      const text = JSON.stringify(item);
      if (!text.includes(JSON.stringify(unwritten).slice(1, -1))) return item ? [item] : [];
      missing.push(id);
      return [];
    });
  const items = {
    'actors.yaml': list('actor', dataset.actors),
    'events.yaml': list('event', dataset.events),
    'claims/claims.yaml': list('claim', dataset.claims),
    'relations.yaml': list('relation', dataset.relations),
    'questions.yaml': list('question', dataset.questions),
  };
  files.set('dossier.yaml', write(dataset.dossier));
  for (const [name, all] of Object.entries(items)) files.set(name, write(all));
  files.set('retired.yaml', write(dataset.retired));
  files.set('published-ids.txt', '');
  for (const [id, { text }] of byArticle) {
    const lock = lockOf(id);
    for (const anchor of anchorsOf(items)) lockAnchor(anchor, id, text, dataset, lock.anchors);
    for (const alias of dataset.actors.flatMap(({ aliases }) => aliases)) {
      lock.aliases[alias] = findWords(text, alias).map(({ start, end }) => stretch(text, start, end));
    }
  }
  const articles = Object.fromEntries(
    dataset.articles.map(({ id, source }) => [id, { sha256: source.sha256, length: source.length, ...lockOf(id) }]),
  );
  files.set('anchors.lock.json', `${JSON.stringify({ lockVersion: 1, articles }, null, 1)}\n`);
  return { files, unwritten: missing };
}

/** Every string that stands under `evidence`. */
function* anchorsOf(value: unknown, isEvidence = false): Generator<string> {
  if (typeof value === 'string') {
    if (isEvidence) yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) yield* anchorsOf(child, isEvidence || key === 'evidence');
}

function lockAnchor(
  anchor: string,
  article: string,
  text: string,
  dataset: Dataset,
  anchors: Record<string, LockedStretch>,
): void {
  const colon = anchor.indexOf(': ');
  const [id, words] = [anchor.slice(0, colon), anchor.slice(colon + 2)];
  if (colon < 0) return;
  const sentence = dataset.articles.find((one) => one.id === article)?.digest.find((one) => one.id === id);
  if (id !== article && !sentence) return;
  const found = resolveAnchor(text, words, sentence?.start, sentence?.end);
  if (found.kind === 'found') anchors[anchor] = [found.start, found.end, sha256(text.slice(found.start, found.end))];
}
