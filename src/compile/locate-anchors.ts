import { parseAnchor } from '@/text/parse-anchor';
import { sharedLength } from '@/text/range';
import { type AnchorUse, anchorUses, digestAnchors } from './anchor-fields';
import { type Authored, nameOf, ofKind } from './authored';
import { suggest } from './nearest';
import type { Failure, Located, Original } from './original';
import type { Report } from './problem';

interface LocatedAnchor extends Located {
  readonly article: string;
  /** The digest sentence that retells it; null where none does. */
  readonly digest: string | null;
}

interface Sentence extends Located {
  readonly id: string;
}

export interface Anchors {
  /** By anchor as authored. */
  readonly byText: ReadonlyMap<string, LocatedAnchor>;
  readonly sentences: ReadonlyMap<string, LocatedAnchor>;
  /** Stretches that an article deliberately leaves untold. */
  readonly uncovered: readonly LocatedAnchor[];
}

const wholeOf = (original: Original) => ({ start: 0, end: original.length });

/** The sentence it shares most with; the earlier of equals. */
function sentenceOf(located: Located, sentences: readonly Sentence[]): string | null {
  const [best] = sentences
    .filter((sentence) => sharedLength(located, sentence) > 0)
    .sort((a, b) => sharedLength(located, b) - sharedLength(located, a));
  return best?.id ?? null;
}

/** Finds every stretch of an original that data/ points at, and reports each that cannot be found. */
export function locateAnchors(authored: Authored, originals: ReadonlyMap<string, Original>, report: Report): Anchors {
  const byText = new Map<string, LocatedAnchor>();
  const sentences = new Map<string, LocatedAnchor>();
  const ofArticle = new Map<string, Sentence[]>();
  const uncovered: LocatedAnchor[] = [];
  const told = new Set<string>();

  for (const { item, article, sentence, words, place } of digestAnchors(authored)) {
    if (sentence !== null) told.add(sentence);
    const original = originals.get(article);
    if (!original) continue;
    const finding = original.locate(article, words, wholeOf(original));
    if ('failure' in finding) {
      report(place, `${sentence ?? nameOf(item)}: at "${words}": ${finding.failure.wrong}`, finding.failure.right);
    } else if (sentence === null) {
      uncovered.push({ article, digest: null, ...finding.located });
    } else {
      sentences.set(sentence, { article, digest: sentence, ...finding.located });
      ofArticle.set(article, [...(ofArticle.get(article) ?? []), { id: sentence, ...finding.located }]);
    }
  }

  const articles = ofKind(authored, 'article').map((item) => item.value);
  const known = new Set(articles.flatMap((value) => idsOf(value)));
  const locate = (text: string): LocatedAnchor | Failure | null => {
    const anchor = parseAnchor(text);
    if (anchor.kind === 'malformed') {
      const right = 'write a000-s3, "a000-s3: first words … last words" or "a000: first words … last words"';
      return { wrong: anchor.reason === 'no-id' ? 'it names no article' : 'it has no words', right };
    }
    if (!known.has(anchor.article)) {
      if (authored.unread.has('article')) return null;
      return {
        wrong: `there is no article ${anchor.article}`,
        right: suggest(anchor.article, known, `articles: ${[...known].join(', ')}`),
      };
    }
    if (anchor.kind === 'sentence' && !told.has(anchor.sentence)) {
      return {
        wrong: `there is no digest sentence ${anchor.sentence}`,
        right: suggest(anchor.sentence, told, 'name one that is there'),
      };
    }
    const original = originals.get(anchor.article);
    if (!original) return null;
    if (anchor.kind === 'article') {
      const finding = original.locate(anchor.article, anchor.words, wholeOf(original));
      if ('failure' in finding) return finding.failure;
      const digest = sentenceOf(finding.located, ofArticle.get(anchor.article) ?? []);
      return { article: anchor.article, digest, ...finding.located };
    }
    const sentence = sentences.get(anchor.sentence);
    if (!sentence || anchor.words === null) return sentence ?? null;
    const finding = original.locate(anchor.sentence, anchor.words, sentence);
    return 'failure' in finding ? finding.failure : { ...sentence, ...finding.located };
  };

  for (const use of anchorUses(authored)) {
    const result = locate(use.value);
    if (result && 'wrong' in result)
      report(use.place, `${nameOf(use.item)}: "${use.value}": ${result.wrong}`, result.right);
    else if (result) {
      byText.set(use.value, result);
      reportUntold(use, result, report);
    }
  }
  return { byText, sentences, uncovered };
}

const idsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? [value.id] : [];

/** Evidence is read beside our retelling of it, so something must retell it. */
function reportUntold({ item, value, place, field }: AnchorUse, located: LocatedAnchor, report: Report): void {
  if (field !== 'evidence' || located.digest !== null) return;
  report(
    place,
    `${nameOf(item)}: "${value}" lies outside every digest sentence of ${located.article}`,
    'let the "at" of a digest sentence cover it, or choose another stretch',
  );
}
