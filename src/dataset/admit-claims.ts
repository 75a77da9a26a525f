import { type Claim, narrator } from '@/domain/claim';
import { admitDate, holdsDate } from './admit-dates';
import { closingSteps } from './break-circles';
import type { Known } from './known';
import { mapSteps, type Steps, within } from './steps';

const admitQuantity = ({ leaving, actors }: Known, at: string, quantity: Claim['quantity']): Claim['quantity'] => {
  if (!quantity) return null;
  const { min, max } = quantity;
  const odd = [min, max].find((value) => value !== null && (value < 0 || value > Number.MAX_SAFE_INTEGER));
  if (odd != null) {
    leaving.out(`${at} quantity`, 'uncountable', String(odd));
    return null;
  }
  if (min !== null && max !== null && min > max) {
    leaving.out(`${at} quantity`, 'reversed', `${min} – ${max}`);
    return null;
  }
  return { ...quantity, subject: leaving.known(`${at} quantity.subject`, actors, quantity.subject) };
};

const admitClaim = (known: Known, claim: Claim): Claim | null => {
  const { leaving, articles, actors, events, places } = known;
  const at = `claims/${claim.id}`;
  // Without its claimant it would be said by nobody, or by the article: another claim.
  if (claim.claimant !== narrator && leaving.known(`${at} claimant`, actors, claim.claimant) === null) return null;
  if (!holdsDate(leaving, `${at} said`, claim.said)) return null;
  const reports = leaving
    .once(`${at} reports`, claim.reports, ({ article }) => article)
    .flatMap((report) => {
      if (leaving.known(`${at} reports`, articles, report.article) === null) return [];
      const evidence = places.evidence(`${at} evidence`, report.evidence, report.article);
      return evidence.length > 0 ? [{ ...report, evidence, via: leaving.known(`${at} via`, actors, report.via) }] : [];
    });
  if (reports.length === 0) {
    leaving.out(at, 'nothing-left', 'reports');
    return null;
  }
  const { coClaimants: given, aboutDate, ...rest } = claim;
  const coClaimants = given && leaving.allKnown(`${at} coClaimants`, actors, given);
  const isDated = aboutDate !== null && holdsDate(leaving, `${at} aboutDate`, aboutDate);
  return {
    ...rest,
    ...(coClaimants?.length ? { coClaimants } : {}),
    about: leaving.allKnown(`${at} about`, actors, claim.about),
    quantity: admitQuantity(known, at, claim.quantity),
    said: admitDate(leaving, `${at} said`, articles, claim.said),
    aboutDate: isDated ? admitDate(leaving, `${at} aboutDate`, articles, aboutDate) : null,
    event: leaving.known(`${at} event`, events, claim.event),
    reports,
  };
};

/** The claims that hold together; none of them answers itself, not through others either. */
export function* admitClaims(known: Known, given: readonly Claim[]): Steps<Claim[]> {
  const { leaving } = known;
  const once = leaving.once(
    ({ id }) => `claims/${id}`,
    given,
    ({ id }) => id,
  );
  const claims = yield* within(
    mapSteps(once, (claim) => admitClaim(known, claim)),
    0,
    0.8,
  );
  const ids = new Set(claims.map(({ id }) => id));
  const answering = yield* within(
    mapSteps(claims, (claim) => {
      const at = `claims/${claim.id} answers`;
      const answers = leaving
        .once(at, claim.answers, ({ claim: to, how }) => `${how} ${to}`)
        .filter((answer) => leaving.known(at, ids, answer.claim) !== null);
      return { ...claim, answers };
    }),
    0.8,
    1,
  );
  const circles = new Map<string, Set<string>>();
  for (const { from, to } of closingSteps(
    new Map(answering.map(({ id, answers }) => [id, answers.map(({ claim }) => claim)])),
  )) {
    leaving.out(`claims/${from} answers`, from === to ? 'itself' : 'circle', to);
    circles.set(from, (circles.get(from) ?? new Set()).add(to));
  }
  return answering.map((claim) => {
    const closing = circles.get(claim.id);
    return closing ? { ...claim, answers: claim.answers.filter((answer) => !closing.has(answer.claim)) } : claim;
  });
}
