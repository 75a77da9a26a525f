import type { DatasetIndex, ItemRef } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { Range } from '@/text/range';
import type { Match } from './match-original';
import type { Finding } from './place-passages';
import type { ReaderProjection } from './project-reader';

type FindingStatus = Finding['status'];

/** What lies over a stretch of an attached text. */
export type OriginalLayer =
  | { readonly kind: 'item'; readonly ref: ItemRef; readonly status: Exclude<FindingStatus, 'lost'> }
  | { readonly kind: 'actor'; readonly actor: Actor };

interface PlacedLayer extends Range {
  readonly value: OriginalLayer;
}

/** The part of an attached text that a paragraph of the digest retells. */
export interface OriginalPiece extends Range {
  /** The number of the digest's paragraph. */
  readonly paragraph: number;
  /** The stretches of its digest sentences, side by side, in the order of the text. */
  readonly sentences: readonly (Range & { readonly id: string })[];
  readonly layers: readonly PlacedLayer[];
}

/** An item whose passage is not there as it was read. */
export interface Unfound {
  readonly ref: ItemRef;
  readonly status: 'changed' | 'ambiguous' | 'lost';
  readonly sentence: string;
}

interface OriginalProjection {
  /** In the order of the text; together they are all of it. */
  readonly pieces: readonly OriginalPiece[];
  readonly unfound: readonly Unfound[];
}

const placesOf = (finding: Finding): readonly Range[] =>
  finding.status === 'lost' ? [] : finding.status === 'ambiguous' ? finding.places : [finding];

const layersOf = (index: DatasetIndex, match: Match, kept: ReadonlySet<string>): PlacedLayer[] => {
  const refsAt = new Map<string, ItemRef[]>();
  for (const sentence of index.articles.get(match.article)?.digest ?? []) {
    for (const { kind, id, evidence } of index.supportOf.get(sentence.id) ?? []) {
      if (!kept.has(`${kind} ${id}`)) continue;
      const key = `${evidence.start} ${evidence.end}`;
      refsAt.set(key, [...(refsAt.get(key) ?? []), { kind, id }]);
    }
  }
  const items = match.findings.flatMap((finding): PlacedLayer[] => {
    const { status, passage } = finding;
    if (status === 'lost') return [];
    return (refsAt.get(`${passage.start} ${passage.end}`) ?? []).flatMap((ref) =>
      placesOf(finding).map(({ start, end }) => ({ start, end, value: { kind: 'item' as const, ref, status } })),
    );
  });
  // A name stands where it was read in every passage that is the same unit for unit.
  const certain = match.findings.flatMap((finding) =>
    'start' in finding &&
    finding.status !== 'changed' &&
    finding.end - finding.start === finding.passage.end - finding.passage.start
      ? finding
      : [],
  );
  const seen = new Set<number>();
  const names = index.dataset.actors.flatMap((actor) =>
    actor.mentions.flatMap((mention): PlacedLayer[] => {
      if (mention.article !== match.article) return [];
      const around = match.isExact
        ? { start: 0, passage: { start: 0 } }
        : certain.find(({ passage }) => passage.start <= mention.start && mention.end <= passage.end);
      if (!around) return [];
      const start = mention.start - around.passage.start + around.start;
      if (seen.has(start)) return [];
      seen.add(start);
      return [{ start, end: start + mention.end - mention.start, value: { kind: 'actor', actor } }];
    }),
  );
  return [...items, ...names];
};

/** An attached text cut along the paragraphs of the digest, with the marks of what is in view at the exact stretches. */
export function projectOriginal(index: DatasetIndex, reader: ReaderProjection, match: Match): OriginalProjection {
  const kept = new Set(
    reader.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ events, claims }) => [
        ...events.map(({ id }) => `event ${id}`),
        ...claims.map(({ id }) => `claim ${id}`),
      ]),
    ),
  );
  const layers = layersOf(index, match, kept);
  const placed = reader.paragraphs
    .flatMap(({ number, sentences }) => {
      const own = sentences
        .flatMap(({ sentence: { id } }) => {
          const range = match.sentences.get(id);
          return range ? { id, ...range } : [];
        })
        .sort((a, b) => a.start - b.start);
      const start = own[0]?.start;
      return start === undefined ? [] : { number, own, start };
    })
    .sort((a, b) => a.start - b.start);
  const pieces = placed.map(({ number, own }, i): OriginalPiece => {
    const start = i === 0 ? 0 : (placed[i]?.start ?? 0);
    const end = placed[i + 1]?.start ?? match.text.length;
    const sentences = own.map((one, at) => ({
      id: one.id,
      start: Math.max(start, one.start),
      end: Math.max(one.start, Math.min(one.end, own[at + 1]?.start ?? end, end)),
    }));
    return {
      paragraph: number,
      start,
      end,
      sentences,
      layers: layers.filter((layer) => layer.start < end && layer.end > start),
    };
  });
  const unfound = match.findings.flatMap(({ status, passage }) =>
    status === 'exact' || status === 'moved'
      ? []
      : (index.supportOf.get(passage.digest) ?? [])
          .filter(({ kind, id, evidence }) => {
            const isThis = evidence.start === passage.start && evidence.end === passage.end;
            return isThis && kept.has(`${kind} ${id}`);
          })
          .map(({ kind, id }): Unfound => ({ ref: { kind, id }, status, sentence: passage.digest })),
  );
  return { pieces, unfound };
}
