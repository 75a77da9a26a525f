import type { Claim } from '@/domain/claim';
import { evidenceOf } from '@/domain/evidence';
import type { Quantity } from '@/domain/quantity';
import type { Check } from './doctor-check';
import { placeOf, repeated } from './doctor-walk';

const sameClaim = (claim: Claim): string =>
  JSON.stringify([
    claim.claimant,
    claim.kind,
    claim.measure,
    claim.quantity && [claim.quantity.min, claim.quantity.max, claim.quantity.unit, claim.quantity.subject],
    evidenceOf(claim).map(placeOf).sort(),
  ]);

const keeps: Readonly<Record<Quantity['comparator'], (min: number | null, max: number | null) => boolean>> = {
  '=': (min, max) => min !== null && min === max,
  '~': (min, max) => min !== null && min === max,
  '>': (min, max) => min !== null && max === null,
  '<': (min, max) => min === null && max !== null,
  range: (min, max) => min !== null && max !== null && min < max,
};

/** What only claims have. */
export const claimChecks: readonly Check[] = [
  {
    id: 'claim-twice',
    tells: 'no claim is counted twice: same claimant, kind, quantity and evidence',
    needs: 'dataset',
    find: ({ claims }) => {
      const first = new Map<string, string>();
      return claims.flatMap((claim) => {
        const other = first.get(sameClaim(claim));
        first.set(sameClaim(claim), other ?? claim.id);
        return other === undefined ? [] : [{ at: `claims/${claim.id}`, says: `is ${other} once more` }];
      });
    },
  },
  {
    id: 'report-article',
    tells: 'a claim has one report an article, with evidence from that article',
    needs: 'dataset',
    find: ({ claims }) =>
      claims.flatMap(({ id, reports }) => [
        ...repeated(reports.map(({ article }) => article)).map((article) => ({
          at: `claims/${id}`,
          says: `two reports in ${article}`,
        })),
        ...reports.flatMap(({ article, evidence }) =>
          evidence.flatMap((one) =>
            one.article === article
              ? []
              : [{ at: `claims/${id}`, says: `the report in ${article} rests on ${placeOf(one)}` }],
          ),
        ),
      ]),
  },
  {
    id: 'quantities',
    tells: 'a number has the bounds that its comparator promises, none below zero',
    needs: 'dataset',
    find: ({ claims }) =>
      claims.flatMap(({ id, quantity }) => {
        if (!quantity) return [];
        const { min, max, comparator } = quantity;
        const at = `claims/${id} quantity`;
        if ((min ?? 0) < 0 || (max ?? 0) < 0) return [{ at, says: 'is below zero' }];
        return keeps[comparator]?.(min, max) === false
          ? [{ at, says: `${comparator} with ${String(min)} and ${String(max)}` }]
          : [];
      }),
  },
  {
    id: 'claim-fields',
    tells: 'stage and measure go with sanctions, a condition with its basis, doubt with a note',
    needs: 'dataset',
    find: ({ claims }) =>
      claims.flatMap((claim) => {
        const at = `claims/${claim.id}`;
        const isSanction = claim.kind === 'sanctions';
        return [
          ...(['stage', 'measure'] as const).flatMap((field) =>
            (claim[field] !== null) === isSanction
              ? []
              : [{ at, says: isSanction ? `a sanction without ${field}` : `${field} on a claim of another kind` }],
          ),
          ...((claim.condition === null) === (claim.conditionBasis === null)
            ? []
            : [{ at, says: 'a condition and its basis go together' }]),
          ...((claim.attribution === 'stated') === (claim.attributionNote === null)
            ? []
            : [{ at, says: `attribution ${claim.attribution} ${claim.attributionNote ? 'with' : 'without'} a note` }]),
        ];
      }),
  },
];
