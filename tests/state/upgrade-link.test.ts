import { describe, expect, it } from 'vitest';
import { linkUpgrades, linkVersion, type Upgrade, upgradeParams } from '@/state/upgrade-link';

// Two invented steps: version 2 renames a parameter, version 3 splits another.
const rename: Upgrade = (params) => {
  const next = new URLSearchParams(params);
  const old = next.get('who');
  next.delete('who');
  if (old !== null) next.set('actor', old);
  return next;
};
const split: Upgrade = (params) => {
  const next = new URLSearchParams(params);
  const [from, to] = (next.get('range') ?? '').split('..');
  next.delete('range');
  if (from) next.set('from', from);
  if (to) next.set('to', to);
  return next;
};
const upgraded = (search: string, steps = [rename, split]) => {
  const { params, from } = upgradeParams(new URLSearchParams(search), steps);
  params.delete('v');
  return { text: decodeURIComponent(params.toString()), from };
};

describe('upgradeParams', () => {
  it('reads a link without a version as the first', () => {
    expect(upgraded('who=ann&range=2022-01-01..2022-01-31')).toEqual({
      text: 'actor=ann&from=2022-01-01&to=2022-01-31',
      from: 1,
    });
  });

  it('takes only the steps that are left', () => {
    expect(upgraded('v=2&who=ann&range=2022-01-01..')).toEqual({ text: 'who=ann&from=2022-01-01', from: 2 });
    expect(upgraded('v=3&who=ann&range=x')).toEqual({ text: 'who=ann&range=x', from: 3 });
  });

  it.each(['4', '0', '-1', '1.0', '01', 'x', '', '1e3', '99999999999'])('does not guess at version %j', (version) => {
    expect(upgraded(`v=${version}&who=ann`)).toEqual({ text: 'who=ann', from: null });
  });

  it('changes nothing of the present version', () => {
    expect(linkVersion).toBe(linkUpgrades.length + 1);
    const params = new URLSearchParams('from=2022-01-01');
    expect(upgradeParams(params)).toEqual({ params, from: 1 });
  });
});
