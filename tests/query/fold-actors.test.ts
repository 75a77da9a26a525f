import { describe, expect, it } from 'vitest';
import { foldActors } from '@/query/fold-actors';
import { actor } from '../fixtures/small-story';

const actors = new Map(
  [
    actor('loner'),
    { ...actor('minister'), affiliation: 'ministry' },
    { ...actor('aide'), affiliation: 'minister' },
    { ...actor('ministry'), kind: 'government' as const, affiliation: 'land' },
    { ...actor('land'), kind: 'state' as const, affiliation: 'alliance' },
    { ...actor('alliance'), kind: 'organisation' as const },
    { ...actor('office'), kind: 'organisation' as const, affiliation: 'alliance' },
    { ...actor('one'), affiliation: 'other' },
    { ...actor('other'), affiliation: 'one' },
    { ...actor('lost'), affiliation: 'nowhere' },
  ].map((one) => [one.id, one] as const),
);

describe('foldActors', () => {
  it.each([
    ['person', { loner: 'loner', minister: 'minister', aide: 'aide', ministry: 'ministry', office: 'office' }],
    [
      'institution',
      { loner: 'loner', minister: 'ministry', aide: 'ministry', ministry: 'ministry', land: 'land', office: 'office' },
    ],
    [
      'state',
      {
        loner: 'loner',
        minister: 'land',
        aide: 'land',
        ministry: 'land',
        land: 'land',
        office: 'alliance',
        alliance: 'alliance',
        lost: 'lost',
      },
    ],
  ] as const)('folds into the %s', (level, wanted) => {
    const folded = foldActors(actors, level);
    for (const [id, by] of Object.entries(wanted)) expect(folded.get(id), id).toBe(by);
  });

  it('ends where affiliations go in a circle', () => {
    const folded = foldActors(actors, 'state');
    expect([folded.get('one'), folded.get('other')]).toEqual(['one', 'other']);
  });
});
