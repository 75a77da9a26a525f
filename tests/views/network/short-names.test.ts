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
