import { describe, expect, it } from 'vitest';
import { browserLanguage } from '@/app/browser-language';

describe('browserLanguage', () => {
  it.each([
    [['nl'], 'nl'],
    [['nl-BE', 'en'], 'nl'],
    [['NL-nl'], 'nl'],
    [['de', 'fr-FR', 'nl'], 'nl'],
    [['en-US', 'nl'], 'en'],
    [['de'], 'en'],
    [['nld', 'nlx-NL'], 'en'],
    [[], 'en'],
    [[''], 'en'],
  ] as const)('of %j is %s', (preferred, language) => {
    expect(browserLanguage(preferred)).toBe(language);
  });
});
