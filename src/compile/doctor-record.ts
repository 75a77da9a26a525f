import { narrator } from '@/domain/claim';
import type { Check } from './doctor-check';
import { repeated } from './doctor-walk';

/** What a newsroom would object to: whose word a thing is, and to whom it was said. */
export const recordChecks: readonly Check[] = [
  {
    id: 'whose-word',
    tells: 'what is alleged says by whom, an inferred target why, and claimants and doubts are told once',
    needs: 'dataset',
    find: ({ events, relations, claims }) => [
      ...[
        ...events.map((item) => ({ at: `events/${item.id}`, item })),
        ...relations.map((item) => ({ at: `relations/${item.id}`, item })),
      ].flatMap(({ at, item: { status, allegedBy } }) =>
        (status === 'alleged') === (allegedBy !== undefined)
          ? []
          : [{ at, says: allegedBy ? `${status}, with whose word it is` : 'alleged, by nobody' }],
      ),
      ...relations.flatMap(({ id, attribution, attributionNote }) =>
        (attribution === 'inferred') === (attributionNote !== undefined)
          ? []
          : [
              {
                at: `relations/${id}`,
                says: `target ${attribution ?? 'stated'} ${attributionNote ? 'with' : 'without'} a note`,
              },
            ],
      ),
      ...claims.flatMap(({ id, claimant, coClaimants = [], doubts = [] }) => {
        const at = `claims/${id}`;
        return [
          ...(claimant === narrator && coClaimants.length > 0 ? [{ at, says: 'the article with co-claimants' }] : []),
          ...repeated([claimant, ...coClaimants]).map((who) => ({ at, says: `${who} claims it twice` })),
          ...repeated(doubts.map(({ about }) => about)).map((what) => ({ at, says: `two doubts about ${what}` })),
        ];
      }),
    ],
  },
];
