import { describe, expect, it } from 'vitest';
import type { Actor } from '@/domain/actor';
import { labelWidth, layLabel } from '@/picture/set-label';
import { shortNames } from '@/views/network/short-names';
import { actor } from '../../fixtures/small-story';

const named = (id: string, name: string, given: Partial<Actor> = {}): Actor => ({
  ...actor(id),
  name: { en: name, nl: name },
  ...given,
});

describe('shortNames', () => {
  it('calls a named person by the family name and leaves brackets out', () => {
    const names = shortNames(
      [
        named('a', 'Anna Example'),
        named('b', 'Bob van der Example-Test'),
        named('c', 'Some Ministry (Capital)', { kind: 'government' }),
        named('d', 'an unnamed official', { named: false }),
      ],
      'en',
    );
    expect([...names.values()]).toEqual(['Example', 'van der Example-Test', 'Some Ministry', 'an unnamed official']);
  });

  it('tells two of one name apart', () => {
    const names = shortNames([named('a', 'Anna Example'), named('b', 'Ben Example')], 'nl');
    expect([...names.values()]).toEqual(['Anna Example', 'Ben Example']);
  });
});

describe('layLabel', () => {
  it('breaks a long name once, near its middle', () => {
    expect(layLabel('Ministry of Examples').lines).toEqual(['Ministry of', 'Examples']);
    expect(layLabel('Example').lines).toEqual(['Example']);
  });
  it('counts accented letters as the letter', () => {
    expect(labelWidth('Oekraïne')).toBe(labelWidth('Oekraine'));
  });
});

it('calls the state that a group is named after as the group is called', () => {
  const text = (nl: string) => ({ nl, en: nl });
  const groups = new Map([['west', { name: text('United Example'), shortName: text('UE') }]]);
  const state = named('ue', 'United Example', { kind: 'state', group: 'west' });
  const other = named('other', 'Other Example', { kind: 'state', group: 'west' });
  expect([...shortNames([state, other], 'nl', groups).values()]).toEqual(['UE', 'Other Example']);
});
