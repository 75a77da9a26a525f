import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draft } from '@/draft/draft';
import { dateRules } from '@/draft/draft-dates';
import { draftRules } from '@/draft/draft-rules';
import { dateCases } from './date-cases';
import { markedTexts } from './marked-texts';
import { nameCases } from './name-cases';
import { quantityCases } from './quantity-cases';

const rulesShown = (): Set<string> => {
  const day = '2023-06-14';
  const texts = [
    ...dateCases.map(([language, published, text]) => ({ language, published, text })),
    ...quantityCases.map(([language, text]) => ({ language, published: day, text })),
    ...nameCases.map(({ language, text }) => ({ language, published: day, text })),
    ...markedTexts,
  ];
  const sources = texts.map(({ language, published, text }) => ({
    ...{ language, text, actors: [{ id: 'vsr', kind: 'organisation' as const, names: ['VSR'] }] },
    ...{ published: { first: published, last: published }, speaker: null },
  }));
  const speech = {
    language: 'en' as const,
    text: 'We will respond.',
    actors: [],
    published: { first: day, last: day },
    speaker: 'X',
  };
  return new Set([...sources, speech].flatMap((source) => draft(source).proposals.map(({ rule }) => rule)));
};

describe('draftRules', () => {
  const ids = draftRules.map(({ id }) => id);
  const shown = rulesShown();

  it('have names of their own, the same in both languages', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(dateRules.en.map(({ id }) => id)).toEqual(dateRules.nl.map(({ id }) => id));
  });

  it('are each shown by an example', () => {
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('are all that a proposal names', () => {
    expect([...shown].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are listed in docs/drafting.md with their reasons', () => {
    const page = readFileSync('docs/drafting.md', 'utf8');
    for (const { id, reason } of draftRules) expect(page).toContain(`| \`${id}\` | ${reason.en} |`);
  });
});
