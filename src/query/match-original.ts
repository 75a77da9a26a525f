import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Article } from '@/domain/article';
import { findPassages } from '@/text/find-passages';
import type { Range } from '@/text/find-words';
import { cleanText, type NormalText, normalText, paragraphBreaks } from '@/text/normal-text';
import { quoteVariants } from '@/text/quote-variants';
import { sha256 } from '@/text/sha256';
import { findAround, type Hashed } from './find-around';
import { expectedPlace, type Finding, placePassages } from './place-passages';
import type { RecordedPassage } from './recorded-passage';

/** An attached text set against the article it is a copy of. */
export interface Match {
  readonly article: string;
  /** Byte for byte the file that was read. */
  readonly isExact: boolean;
  /** The text as it is shown; all positions are in its UTF-16 code units. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Where each digest sentence's stretch is, or seems to be. */
  readonly sentences: ReadonlyMap<string, Range>;
}

const known = new WeakMap<DatasetIndex, Map<string, RecordedPassage[]>>();

/** The passages of each article, each stretch once, in order. */
export function passagesOf(index: DatasetIndex): ReadonlyMap<string, readonly RecordedPassage[]> {
  const ready = known.get(index);
  if (ready) return ready;
  const byArticle = new Map<string, Map<string, RecordedPassage>>();
  for (const { evidence } of [...index.supportOf.values()].flat()) {
    const own = byArticle.get(evidence.article) ?? new Map<string, RecordedPassage>();
    const { start, end, sha256: hash, digest } = evidence;
    const key = `${start} ${end}`;
    if (!own.has(key)) own.set(key, { start, end, sha256: hash, digest });
    byArticle.set(evidence.article, own);
  }
  const passages = new Map(
    [...byArticle].map(([id, own]) => [id, [...own.values()].sort((a, b) => a.start - b.start || b.end - a.end)]),
  );
  known.set(index, passages);
  return passages;
}

const exactMatch = (article: Article, passages: readonly RecordedPassage[], text: string): Match => ({
  article: article.id,
  isExact: true,
  text,
  findings: passages.map((passage) => {
    const { start, end } = passage;
    return sha256(text.slice(start, end)) === passage.sha256
      ? { passage, status: 'exact', start, end }
      : { passage, status: 'changed', start, end };
  }),
  sentences: new Map(article.digest.map(({ id, start, end }) => [id, { start, end }])),
});

/** Back from the normal text to the text that is shown. */
const shownRange = ({ from, to }: NormalText, { start, end }: Range): Range => ({
  start: from[start] ?? from.at(-1) ?? 0,
  end: to[Math.max(start, end - 1)] ?? to.at(-1) ?? 0,
});

const shownFinding = (normal: NormalText, finding: Finding): Finding => {
  if (finding.status === 'lost') return finding;
  if (finding.status === 'ambiguous')
    return { ...finding, places: finding.places.map((place) => shownRange(normal, place)) };
  return { ...finding, ...shownRange(normal, finding) };
};

/** Where a position of the shown text is in the normal one. */
const normalPosition = ({ from }: NormalText, at: number): number => {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

const sampleSize = 12;

/** Some passages from all over an article. */
const sample = (own: readonly RecordedPassage[]): readonly RecordedPassage[] =>
  own.filter((_, i) => i % Math.max(1, Math.floor(own.length / sampleSize)) === 0);

/**
 * Which article a text is a copy of, and what became of each of its passages: by the hash of the whole file, else by the
 * hashes of the passages after the harmless differences listed in normal-text.ts. No likeness ever counts as found.
 */
export async function matchOriginal(index: DatasetIndex, text: string): Promise<Match | null> {
  const passages = passagesOf(index);
  const whole = sha256(text);
  const same = index.dataset.articles.find(({ source }) => source.sha256 === whole);
  if (same) return exactMatch(same, passages.get(same.id) ?? [], text);

  const clean = cleanText(text);
  const normal = normalText(clean);
  const places = new Map<string, Range[]>();
  const look = async (
    where: string,
    own: readonly Hashed[],
    variantsOf?: (words: string) => readonly string[],
  ): Promise<ReadonlyMap<string, Range[]>> => {
    const left = own.filter((one) => !places.has(one.sha256));
    return findPassages(
      where,
      left.map(({ start, end, sha256: hash }) => ({ length: end - start, sha256: hash })),
      variantsOf,
    );
  };
  const lookEverywhere = async (own: readonly Hashed[]): Promise<void> => {
    keep(await look(normal.text, own));
    if (clean !== normal.text) {
      // A passage that has odd spaces or a line end within it in the original keeps its hash only as it stands.
      for (const [hash, found] of await look(clean, own)) {
        const back = ({ start, end }: Range): Range => ({
          start: normalPosition(normal, start),
          end: normalPosition(normal, end),
        });
        places.set(hash, found.map(back));
      }
    }
    keep(await look(normal.text, own, quoteVariants));
  };
  const keep = (found: ReadonlyMap<string, Range[]>): void => {
    for (const [hash, ranges] of found) places.set(hash, ranges);
  };
  const countOf = (own: readonly RecordedPassage[]): number => own.filter((one) => places.has(one.sha256)).length;
  const bestOf = (): { id: string; own: readonly RecordedPassage[]; count: number } =>
    [...passages]
      .map(([id, own]) => ({ id, own, count: countOf(own) }))
      .reduce((a, b) => (b.count > a.count ? b : a), { id: '', own: [], count: 0 });

  // Looking is the work: a sample tells which article it is, and then only that one is looked for whole.
  keep(await look(normal.text, [...passages.values()].flatMap(sample)));
  if (bestOf().count === 0) keep(await look(normal.text, [...passages.values()].flat()));
  const likely = bestOf().count > 0 ? bestOf().own : [...passages.values()].flat();
  await lookEverywhere(likely);
  const best = bestOf();
  const article = index.articles.get(best.id);
  if (!article || best.count === 0) return null;
  const { length } = normal.text;
  const standing = (sentence: Hashed): Range[] => findAround(sentence, best.own, places, normal, clean);
  const findings = placePassages(
    best.own,
    places,
    { text: normal.text, breaks: paragraphBreaks(normal, clean) },
    new Map(
      article.digest.map(({ id, text: { nl }, start, end, sha256: hash }) => [
        id,
        {
          start,
          end,
          places: hash === undefined ? null : standing({ start, end, sha256: hash }),
          asks: /\?['"”’)]*$/.test(nl),
        },
      ]),
    ),
  );
  const anchors = findings.flatMap((finding) => (finding.status === 'exact' ? finding : []));
  return {
    article: article.id,
    isExact: false,
    text: clean,
    findings: findings.map((finding) => shownFinding(normal, finding)),
    sentences: new Map(
      article.digest.flatMap(({ id, start, end }) => {
        const place = expectedPlace(anchors, { start, end }, length);
        return place ? [[id, shownRange(normal, place)] as const] : [];
      }),
    ),
  };
}

/** How many passages were found as they were read, and of how many. */
export const countFound = ({ findings }: Match): { readonly found: number; readonly all: number } => ({
  found: findings.filter(({ status }) => status === 'exact' || status === 'moved').length,
  all: findings.length,
});
