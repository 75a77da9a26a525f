import type { DatasetIndex } from '@/dataset/index-dataset';
import type { Actor } from '@/domain/actor';
import type { Article } from '@/domain/article';
import { type Claim, narrator, type Report } from '@/domain/claim';
import { inOrder } from '@/domain/in-order';
import { projectEvidence, type Quote } from './project-evidence';

/** In what two tellings of the same matter differ. */
const differings = [
  'number',
  'hedge',
  'counted',
  'speaker',
  'via',
  'said',
  'about',
  'stance',
  'attribution',
  'wording',
] as const;
export type Differing = (typeof differings)[number];

/** How one article tells of what a claim is about: with the claim itself or with one of its own. */
export interface Telling {
  readonly claim: Claim;
  /** Null is the article itself. */
  readonly claimant: Actor | null;
  readonly article: Article;
  /** The article's number by publication, from 1. */
  readonly number: number;
  readonly via: Actor | null;
  readonly quotes: readonly Quote[];
  /** Set against the claim as the first article that carries it tells it; nothing for that one. */
  readonly differs: readonly Differing[];
}

/** What the articles make of one matter, side by side. */
export interface Tellings {
  /** First those of the claim itself, then those of other claims in other articles; each by publication. */
  readonly all: readonly Telling[];
  /** The telling that the others are set against. */
  readonly base: Telling | null;
  /** Articles that tell of the claim's event and have no telling of this. */
  readonly silent: readonly number[];
}

const opposes = (one: Claim, other: Claim): boolean =>
  one.answers.some(({ claim, how }) => claim === other.id && how !== 'qualifies');

/**
 * Whether two claims tell of the same matter: numbers of one thing under one question or at one event, or claims at one event
 * that are versions of an answer to one question. What rejects the other is its answer and no telling of it.
 */
export function tellsSame(index: DatasetIndex, one: Claim, other: Claim): boolean {
  if (opposes(one, other) || opposes(other, one)) return false;
  const isSameEvent = one.event !== null && one.event === other.event;
  const isSameQuestion = index.dataset.questions.some(
    ({ claims }) => claims.includes(one.id) && claims.includes(other.id),
  );
  const [a, b] = [one.quantity, other.quantity];
  if (a === null || b === null) return isSameEvent && isSameQuestion;
  if (a.unit !== b.unit || a.subject !== b.subject) return false;
  // A number of nobody's in particular, such as hours, is of the same thing at one event only.
  return isSameEvent ? isSameQuestion || a.posture === b.posture : isSameQuestion && a.subject !== null;
}

const bounds = ({ quantity }: Claim): string =>
  [...new Set([quantity?.min ?? quantity?.max, quantity?.max ?? quantity?.min])].join();

const differsFrom = (
  base: { readonly claim: Claim; readonly report: Report },
  { claim, report }: { readonly claim: Claim; readonly report: Report },
): Differing[] => {
  const own = base.claim;
  const [a, b] = [own.quantity, claim.quantity];
  const hashes = ({ evidence }: Report): string => evidence.map(({ sha256 }) => sha256).join();
  const tests: Readonly<Record<Differing, boolean>> = {
    number: (a !== null || b !== null) && bounds(own) !== bounds(claim),
    hedge: a?.comparator !== b?.comparator,
    counted: a !== null && b !== null && a.posture !== b.posture,
    speaker: own.claimant !== claim.claimant,
    via: base.report.via !== report.via,
    // What an article says itself it says when it appears.
    said: own.said.edtf !== claim.said.edtf && !(own.claimant === narrator && claim.claimant === narrator),
    about: own.aboutDate?.edtf !== claim.aboutDate?.edtf,
    stance: own.modality !== claim.modality || own.stage !== claim.stage,
    attribution: own.attribution !== claim.attribution,
    // Of a number the wording is the number; the digest is worded anew in any case, so the passages themselves count.
    wording: (a === null || b === null || own.id === claim.id) && hashes(base.report) !== hashes(report),
  };
  return differings.filter((name) => tests[name]);
};

/** How each article tells what a claim says: its own reports, and the other claims of other articles on the same matter. */
export function projectTellings(index: DatasetIndex, claim: Claim): Tellings {
  const isOwn = (told: { readonly claim: Claim }): number => (told.claim.id === claim.id ? 1 : 0);
  const carriers = new Set(claim.reports.map(({ article }) => article));
  const others = index.dataset.claims.filter((other) => other.id !== claim.id && tellsSame(index, claim, other));
  const told = [claim, ...others]
    .flatMap((one) => one.reports.map((report) => ({ claim: one, report })))
    .filter(({ claim: one, report }) => one.id === claim.id || !carriers.has(report.article))
    .flatMap(({ claim: one, report }) => {
      const article = index.articles.get(report.article);
      const number = index.numberOf.get(report.article);
      return article && number !== undefined ? [{ claim: one, report, article, number }] : [];
    })
    .sort((a, b) => isOwn(b) - isOwn(a) || a.number - b.number || inOrder(a.claim.id, b.claim.id));
  const [first] = told;
  const all = told.map(
    ({ claim: one, report, article, number }): Telling => ({
      claim: one,
      claimant: index.actors.get(one.claimant) ?? null,
      article,
      number,
      via: index.actors.get(report.via ?? '') ?? null,
      quotes: projectEvidence(index, report.evidence),
      differs: first && report !== first.report ? differsFrom(first, { claim: one, report }) : [],
    }),
  );
  const heard = new Set(all.map(({ number }) => number));
  const event = claim.event === null ? undefined : index.events.get(claim.event);
  const tells = new Set((event?.evidence ?? []).flatMap(({ article }) => index.numberOf.get(article) ?? []));
  return {
    all,
    base: all[0] ?? null,
    silent: [...tells].filter((number) => !heard.has(number)).sort((a, b) => a - b),
  };
}
