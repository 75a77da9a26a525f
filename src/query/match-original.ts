import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Article } from '@/domain/article';
import { type Edges, findPassages, sentenceEdges, wordEdges } from '@/text/find-passages';
import { cleanText, type NormalText, normalTextInTurns, paragraphBreaks } from '@/text/normal-text';
import { quoteVariants } from '@/text/quote-variants';
import type { Range } from '@/text/range';
import { sha256, sha256InTurns } from '@/text/sha256';
import { partOf, type Watch } from '@/text/turns';
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
function passagesOf(index: DatasetIndex): ReadonlyMap<string, readonly RecordedPassage[]> {
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

/** Up to here every passage of every article is looked for where none of the sentences stands; beyond it, a sample. */
const short = 60_000;

const lengthsOf = (own: readonly Hashed[]) =>
  own.map(({ start, end, sha256: hash }) => ({ length: end - start, sha256: hash }));

const merged = (ranges: readonly Range[]): Range[] => {
  const whole: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && range.start <= last.end) whole[whole.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else whole.push(range);
  }
  return whole;
};

/** Around what was found, as far as the whole article can reach. */
const reachOf = (found: readonly Range[], length: number, end: number): Range[] =>
  merged(found.map((one) => ({ start: Math.max(0, one.start - length), end: Math.min(end, one.end + length) })));

/**
 * Which article a text is a copy of, and what became of each of its passages: by the hash of the whole file, else by the
 * hashes of the passages after the harmless differences listed in normal-text.ts. No likeness ever counts as found.
 * Whole sentences are looked for first, at the edges of sentences; then each passage, around what was found of its article.
 */
export async function matchOriginal(index: DatasetIndex, text: string, watch: Watch = {}): Promise<Match | null> {
  const passages = passagesOf(index);
  const whole = await sha256InTurns(text, partOf(watch, 0, 0.05));
  const same = index.dataset.articles.find(({ source }) => source.sha256 === whole);
  if (same) return exactMatch(same, passages.get(same.id) ?? [], text);

  const clean = cleanText(text);
  const normal = await normalTextInTurns(clean, partOf(watch, 0.05, 0.15));
  const everywhere = [{ start: 0, end: normal.text.length }];
  const breaks = paragraphBreaks(normal, clean);
  const words = await wordEdges(normal.text, everywhere, partOf(watch, 0.15, 0.25));
  const sentences = sentenceEdges(normal.text, words, breaks);
  const places = new Map<string, Range[]>();
  const keep = (found: ReadonlyMap<string, Range[]>): void => {
    for (const [hash, ranges] of found) places.set(hash, ranges);
  };
  const countOf = (own: readonly RecordedPassage[]): number => own.filter((one) => places.has(one.sha256)).length;
  const bestOf = (): { id: string; own: readonly RecordedPassage[]; count: number } =>
    [...passages]
      .map(([id, own]) => ({ id, own, count: countOf(own) }))
      .reduce((a, b) => (b.count > a.count ? b : a), { id: '', own: [], count: 0 });

  // Whole sentences tell which article it is, and where in a longer text it stands.
  const hashed = index.dataset.articles.flatMap(({ id, digest }) =>
    digest.flatMap(({ start, end, sha256: hash }) => (hash === undefined ? [] : [{ id, start, end, sha256: hash }])),
  );
  const stand = await findPassages(normal.text, lengthsOf(hashed), sentences, undefined, partOf(watch, 0.25, 0.45));
  const standing = (id: string): Range[] =>
    hashed.flatMap((one) => (one.id === id ? (stand.get(one.sha256) ?? []) : []));
  const sentencesOf = (id: string): number => hashed.filter((one) => one.id === id).length || 1;
  const likelyId = [...passages.keys()].reduce(
    (a, b) => (standing(b).length > standing(a).length ? b : a),
    [...passages.keys()][0] ?? '',
  );
  // One or two short sentences may stand in another article too.
  const isLikely = standing(likelyId).length >= Math.min(3, sentencesOf(likelyId));
  const look = (
    own: readonly Hashed[],
    edges: Edges,
    part: Watch,
    where = normal.text,
    variantsOf?: (words: string) => readonly string[],
  ): Promise<ReadonlyMap<string, Range[]>> =>
    findPassages(where, lengthsOf(own.filter((one) => !places.has(one.sha256))), edges, variantsOf, part);
  if (!isLikely) {
    keep(await look([...passages.values()].flatMap(sample), words, partOf(watch, 0.45, 0.6)));
    if (bestOf().count === 0 && normal.text.length <= short)
      keep(await look([...passages.values()].flat(), words, partOf(watch, 0.6, 0.7)));
    if (bestOf().count === 0 && normal.text.length <= short) {
      // Its quotations may all be written in another way.
      const quoted = [...passages.values()].flatMap(sample);
      keep(await look(quoted, sentences, partOf(watch, 0.7, 0.75), normal.text, quoteVariants));
    }
    if (bestOf().count === 0 && standing(likelyId).length === 0) return null;
  }
  const id = isLikely || bestOf().count === 0 ? likelyId : bestOf().id;
  const own = passages.get(id) ?? [];
  const found = [...standing(id), ...own.flatMap((one) => places.get(one.sha256) ?? [])];
  const size = index.articles.get(id)?.source.length ?? 0;
  const near = reachOf(found, size, normal.text.length);
  const edges = await wordEdges(normal.text, near, partOf(watch, 0.75, 0.8));
  keep(await look(own, edges, partOf(watch, 0.8, 0.88)));
  if (clean !== normal.text) {
    // A passage that has odd spaces or a line end within it in the original keeps its hash only as it stands.
    const rawNear = near.map(({ start, end }) => ({
      start: normal.from[start] ?? clean.length,
      end: normal.to[Math.max(start, end - 1)] ?? clean.length,
    }));
    const rawEdges = await wordEdges(clean, rawNear, partOf(watch, 0.88, 0.9));
    for (const [hash, ranges] of await look(own, rawEdges, partOf(watch, 0.9, 0.94), clean)) {
      const back = ({ start, end }: Range): Range => ({
        start: normalPosition(normal, start),
        end: normalPosition(normal, end),
      });
      places.set(hash, ranges.map(back));
    }
  }
  keep(await look(own, edges, partOf(watch, 0.94, 1), normal.text, quoteVariants));
  const best = bestOf();
  const article = index.articles.get(best.id);
  if (!article || best.count === 0) return null;
  const { length } = normal.text;
  const standsAt = (sentence: Hashed): Range[] => findAround(sentence, best.own, places, normal, clean);
  const findings = placePassages(
    best.own,
    places,
    { text: normal.text, breaks },
    new Map(
      article.digest.map(({ id, text: { nl }, start, end, sha256: hash }) => [
        id,
        {
          start,
          end,
          places: hash === undefined ? null : standsAt({ start, end, sha256: hash }),
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
