import type { Dataset } from '@/dataset/format';
import { narrator } from '@/domain/claim';
import { parseDay } from '@/domain/day';
import { evidenceOf } from '@/domain/evidence';
import { relate, spanOf } from '@/domain/span';
import type { When } from '@/domain/when';
import { type Draft, draft } from '@/draft/draft';
import type { ActorProposal, ClaimProposal, DateProposal, QuantityProposal } from '@/draft/proposal';
import { overlaps, type Range, sharedLength } from '@/text/range';
import { f1, type Measure, share } from './score-measure';

interface Drafted extends Draft {
  readonly article: string;
  readonly text: string;
}

const same = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

const ofKind = <K extends 'actor' | 'date' | 'quantity' | 'claim'>(drafted: Drafted, kind: K) =>
  drafted.proposals.filter((proposal) => proposal.kind === kind) as Extract<
    ActorProposal | DateProposal | QuantityProposal | ClaimProposal,
    { kind: K }
  >[];

const draftAll = (dataset: Dataset, texts: ReadonlyMap<string, string>, knowsActors: boolean): Drafted[] =>
  dataset.articles.flatMap((article) => {
    const text = texts.get(article.id);
    const { start, end } = article.published;
    if (text === undefined || start === null || end === null) return [];
    const actors = knowsActors ? dataset.actors.map(({ id, kind, aliases }) => ({ id, kind, names: aliases })) : [];
    const source = { text, language: 'nl' as const, published: { first: start, last: end }, actors, speaker: null };
    return [{ ...draft(source), article: article.id, text }];
  });

/** Proper names of the record against drafted names: what a draft finds of someone who has no name counts neither way. */
const scoreNames = (dataset: Dataset, drafts: readonly Drafted[], id: string, floor: number): Measure => {
  let [hits, proposed, wanted] = [0, 0, 0];
  const misses: string[] = [];
  for (const drafted of drafts) {
    const mentions = dataset.actors.flatMap(({ named, mentions: own }) =>
      own.filter(({ article }) => article === drafted.article).map((mention) => ({ ...mention, named })),
    );
    const isProper = ({ start, end }: Range): boolean =>
      /^\p{Lu}/u.test(drafted.text.slice(start, end)) && !/^(?:De|Het|Onze) /.test(drafted.text.slice(start, end));
    const gold = mentions.filter((mention) => mention.named && isProper(mention));
    const unnamed = mentions.filter((mention) => !gold.includes(mention));
    const names = ofKind(drafted, 'actor').filter(
      (name) =>
        name.named &&
        name.type !== 'place' &&
        !(unnamed.some((mention) => overlaps(mention, name)) && !gold.some((mention) => overlaps(mention, name))),
    );
    for (const mention of gold) {
      if (names.some((name) => same(name, mention))) hits++;
      else misses.push(`${drafted.article}: not found: ${drafted.text.slice(mention.start, mention.end)}`);
    }
    for (const name of names) {
      if (!gold.some((mention) => same(name, mention))) {
        misses.push(`${drafted.article}: no name there: ${drafted.text.slice(name.start, name.end)} (${name.rule})`);
      }
    }
    proposed += names.length;
    wanted += gold.length;
  }
  return { id, value: f1(hits, proposed, wanted), floor, counts: `${hits} of ${wanted}, ${proposed} proposed`, misses };
};

/** Whether a stretch stands in one of the sentences that a claim rests on. */
const inSentences = ({ sentences }: Drafted, evidence: readonly Range[], own: Range): boolean =>
  sentences.some((sentence) => overlaps(sentence, own) && evidence.some((piece) => overlaps(piece, sentence)));

/** Every number of the record, with bounds, hedge and unit; and no number of troops that the record has not. */
const scoreNumbers = (dataset: Dataset, drafts: readonly Drafted[]): Measure[] => {
  const misses: string[] = [];
  const extra: string[] = [];
  let [hits, wanted, troops, right] = [0, 0, 0, 0];
  const goldOf = (article: string) =>
    dataset.claims.flatMap(({ id, quantity, reports }) =>
      quantity === null
        ? []
        : reports.filter((report) => report.article === article).map(({ evidence }) => ({ id, quantity, evidence })),
    );
  for (const drafted of drafts) {
    const found = ofKind(drafted, 'quantity');
    const gold = goldOf(drafted.article);
    for (const { id, quantity, evidence } of gold) {
      wanted++;
      const isSame = (own: QuantityProposal): boolean =>
        inSentences(drafted, evidence, own) &&
        own.min === quantity.min &&
        own.max === quantity.max &&
        own.comparator === quantity.comparator &&
        own.unit === quantity.unit;
      if (found.some(isSame)) hits++;
      else misses.push(`${drafted.article}: ${id}`);
    }
    for (const own of found.filter(({ unit }) => unit === 'troops' || unit === 'trainers')) {
      troops++;
      const isKnown = gold.some(
        ({ quantity, evidence }) =>
          inSentences(drafted, evidence, own) && own.min === quantity.min && own.max === quantity.max,
      );
      if (isKnown) right++;
      else extra.push(`${drafted.article}: ${drafted.text.slice(own.start, own.end)}`);
    }
  }
  return [
    { id: 'numbers with hedge', value: share(hits, wanted), floor: 1, counts: `${hits} of ${wanted}`, misses },
    {
      id: 'troop numbers that are',
      value: share(right, troops),
      floor: 1,
      counts: `${right} of ${troops}`,
      misses: extra,
    },
  ];
};

// Words that date something only for who knows the story: no rule can read a day from them.
const tellsNoTime = /^(?:terwijl|ligt op tafel|steeds)$/iu;

/** The expressions by which the record dates things, where they stand in the article that dates them so. */
const datedExpressions = (dataset: Dataset, drafted: Drafted): { when: When; at: Range }[] => {
  const found = new Map<string, { when: When; at: Range }>();
  const take = (when: When | null, evidence: readonly (Range & { article: string })[]): void => {
    const expression = when?.expression ?? null;
    if (when === null || expression === null || tellsNoTime.test(expression)) return;
    const own = evidence.filter(({ article }) => article === drafted.article);
    const sentences = drafted.sentences.filter((sentence) => own.some((piece) => overlaps(sentence, piece)));
    for (const sentence of sentences) {
      const at = sentence.text.indexOf(expression);
      if (at < 0) continue;
      const range = { start: sentence.start + at, end: sentence.start + at + expression.length };
      found.set(`${range.start} ${when.start} ${when.end}`, { when, at: range });
    }
  };
  for (const { date, evidence } of dataset.events) take(date, evidence);
  for (const { date, evidence } of dataset.relations) take(date, evidence);
  for (const claim of dataset.claims) {
    take(claim.said, evidenceOf(claim));
    take(claim.aboutDate, evidenceOf(claim));
  }
  return [...found.values()];
};

const scoreDates = (dataset: Dataset, drafts: readonly Drafted[]): Measure[] => {
  let [wanted, found, resolved, compatible] = [0, 0, 0, 0];
  const misses: string[] = [];
  const clashes: string[] = [];
  for (const drafted of drafts) {
    for (const { when, at } of datedExpressions(dataset, drafted)) {
      wanted++;
      const own = ofKind(drafted, 'date').filter((date) => overlaps(date, at));
      if (own.length === 0) misses.push(`${drafted.article}: ${drafted.text.slice(at.start, at.end)}`);
      else found++;
      const [settled] = own.filter(({ edtf }) => edtf !== null);
      if (!settled) continue;
      resolved++;
      const bounds = {
        start: settled.first === null ? null : parseDay(settled.first),
        end: settled.last === null ? null : parseDay(settled.last),
      };
      if (relate(bounds, spanOf(when)) !== 'outside') compatible++;
      else clashes.push(`${drafted.article}: ${settled.expression} = ${settled.edtf}, the record has ${when.edtf}`);
    }
  }
  return [
    { id: 'dates found', value: share(found, wanted), floor: 0.9, counts: `${found} of ${wanted}`, misses },
    {
      id: 'dates compatible',
      value: share(compatible, resolved),
      floor: 0.95,
      counts: `${compatible} of ${resolved} resolved`,
      misses: clashes,
    },
  ];
};

/** What a claim rests on in an article: the piece that tells it, the longest, and those that tell who says it or when. */
const claimEvidence = (dataset: Dataset, article: string) =>
  dataset.claims.flatMap((claim) =>
    claim.reports
      .filter((report) => report.article === article)
      .flatMap(({ evidence }) => {
        const [piece, ...others] = [...evidence].sort((a, b) => b.end - b.start - (a.end - a.start));
        return piece ? [{ claim, piece, others }] : [];
      }),
  );

const scoreSentences = (
  dataset: Dataset,
  drafts: readonly Drafted[],
  isWanted: (kind: string) => boolean,
): { hits: number; proposed: number; wanted: number; misses: string[] } => {
  let [hits, proposed, wanted] = [0, 0, 0];
  const misses: string[] = [];
  for (const drafted of drafts) {
    const gold = claimEvidence(dataset, drafted.article).filter(({ claim }) => isWanted(claim.kind));
    const claims = ofKind(drafted, 'claim').filter(({ claim }) => isWanted(claim));
    for (const sentence of drafted.sentences) {
      const isGold = gold.some(
        ({ piece }) => sharedLength(piece, sentence) > Math.min(20, (piece.end - piece.start) / 2),
      );
      const isDrafted = claims.some((claim) => overlaps(claim, sentence));
      // A sentence that only tells who says it counts neither way.
      if (!isGold && gold.some(({ others }) => others.some((other) => overlaps(other, sentence)))) continue;
      if (isGold) wanted++;
      if (isDrafted) proposed++;
      if (isGold && isDrafted) hits++;
      if (isGold !== isDrafted)
        misses.push(`${drafted.article}: ${isGold ? 'not found' : 'none there'}: at ${sentence.start}`);
    }
  }
  return { hits, proposed, wanted, misses };
};

const scoreClaimants = (dataset: Dataset, drafts: readonly Drafted[]): Measure => {
  let [hits, wanted] = [0, 0];
  const misses: string[] = [];
  for (const drafted of drafts) {
    for (const { claim, piece } of claimEvidence(dataset, drafted.article)) {
      wanted++;
      const near = ofKind(drafted, 'claim').filter((own) => sharedLength(own, piece) > 0);
      const closest = near.sort(
        (a, b) => sharedLength(b, piece) - sharedLength(a, piece) || a.end - a.start - (b.end - b.start),
      )[0];
      const accepted = [claim.claimant, ...(claim.coClaimants ?? [])];
      const mentions = dataset.actors.filter(({ id }) => accepted.includes(id)).flatMap((actor) => actor.mentions);
      const isRight =
        closest !== undefined &&
        (closest.claimantAt === null
          ? accepted.includes(closest.claimant === narrator ? narrator : closest.claimant)
          : accepted.includes(closest.claimant) ||
            mentions.some(
              (mention) =>
                mention.article === drafted.article &&
                closest.claimantAt !== null &&
                overlaps(mention, closest.claimantAt),
            ));
      if (isRight) hits++;
      else
        misses.push(
          `${drafted.article}: ${claim.id}: ${closest?.claimant ?? 'no claim'} (${closest?.rule ?? '-'}) for ${claim.claimant}`,
        );
    }
  }
  return { id: 'claimant of a claim', value: share(hits, wanted), floor: 0.88, counts: `${hits} of ${wanted}`, misses };
};

/** How well the drafts of these texts agree with what people made of them. */
export function scoreRecord(dataset: Dataset, texts: ReadonlyMap<string, string>): Measure[] {
  const drafts = draftAll(dataset, texts, true);
  const cold = draftAll(dataset, texts, false);
  const sanctions = scoreSentences(dataset, drafts, (kind) => kind === 'sanctions');
  const claims = scoreSentences(dataset, drafts, () => true);
  return [
    scoreNames(dataset, drafts, 'names, actors known', 0.97),
    scoreNames(dataset, cold, 'names, nothing known', 0.95),
    ...scoreNumbers(dataset, drafts),
    ...scoreDates(dataset, drafts),
    {
      id: 'sanction sentences',
      value: f1(sanctions.hits, sanctions.proposed, sanctions.wanted),
      floor: 0.95,
      counts: `${sanctions.hits} of ${sanctions.wanted}, ${sanctions.proposed} proposed`,
      misses: sanctions.misses,
    },
    {
      id: 'claim sentences found',
      value: share(claims.hits, claims.wanted),
      floor: 0.8,
      counts: `${claims.hits} of ${claims.wanted}`,
      misses: claims.misses,
    },
    {
      id: 'claim sentences right',
      value: share(claims.hits, claims.proposed),
      floor: 0.95,
      counts: `${claims.hits} of ${claims.proposed}`,
      misses: [],
    },
    scoreClaimants(dataset, drafts),
  ];
}
