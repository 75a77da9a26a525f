import { describe, expect, it } from 'vitest';
import { claimCases } from './claim-cases';
import { tellClaims } from './tell-claims';

describe('drafted claims', () => {
  it.each(claimCases)('$language $text', ({ language, text, claims, whose }) => {
    const told = tellClaims(text, language);
    expect({ claims: told.claims, whose: told.whose }).toEqual({ claims, whose });
  });
});
