import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '@/domain/day';
import type { Language } from '@/domain/text';
import { findDraftDates, proposeDate } from '@/draft/draft-dates';
import { dateCases } from './date-cases';

const told = (sentence: string, published: string, language: Language): string[] =>
  findDraftDates(sentence, { first: published, last: published }, language, null)
    .map((found) => proposeDate(sentence, 0, found))
    .map(({ expression, edtf }) => `${expression} = ${edtf ?? '?'}`);

describe('findDraftDates', () => {
  it.each(dateCases.map(([language, published, sentence, ...dates]) => ({ language, published, sentence, dates })))(
    '$language $published $sentence',
    ({ language, published, sentence, dates }) => {
      expect(told(sentence, published, language)).toEqual(dates);
    },
  );
});

const anyDay = fc.integer({ min: 10_000, max: 25_000 }).map(formatDay);

describe('every resolved date', () => {
  const expressions = [...new Set(dateCases.map(([language, , sentence]) => `${language} ${sentence}`))].map(
    (told) => ({
      language: told.slice(0, 2) as Language,
      sentence: told.slice(3),
    }),
  );

  it('has bounds in order, both or none unresolved, and an EDTF that says the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...expressions), anyDay, ({ language, sentence }, published) => {
        for (const found of findDraftDates(sentence, { first: published, last: published }, language, null)) {
          const { edtf, first, last } = proposeDate(sentence, 0, found);
          if (edtf === null) expect([first, last]).toEqual([null, null]);
          else expect(first !== null || last !== null).toBe(true);
          if (first !== null && last !== null) expect(first <= last).toBe(true);
          if (edtf?.startsWith('../')) expect(first).toBeNull();
          if (edtf?.endsWith('/..')) expect(last).toBeNull();
        }
      }),
    );
  });

  it('covers what each possible day of publication gives, where that day is not known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...expressions), anyDay, fc.nat(6), ({ language, sentence }, first, more) => {
        const last = formatDay((parseDay(first) ?? 0) + more);
        const wide = findDraftDates(sentence, { first, last }, language, null);
        for (let day = parseDay(first) ?? 0; day <= (parseDay(last) ?? 0); day++) {
          const one = findDraftDates(sentence, { first: formatDay(day), last: formatDay(day) }, language, null);
          one.forEach(({ start, bounds }) => {
            const own = wide.find((other) => other.start === start);
            if (!own?.bounds || !bounds) return;
            if (own.bounds.start !== null)
              expect(own.bounds.start).toBeLessThanOrEqual(bounds.start ?? Number.NEGATIVE_INFINITY);
            if (own.bounds.end !== null)
              expect(own.bounds.end).toBeGreaterThanOrEqual(bounds.end ?? Number.POSITIVE_INFINITY);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(['nl', 'en'] as const)('of a weekday after a past verb lies within the week before, in %s', (language) => {
    const sentence = language === 'nl' ? 'De raad vergaderde donderdag.' : 'The council met on Thursday.';
    fc.assert(
      fc.property(anyDay, (published) => {
        const [found] = findDraftDates(sentence, { first: published, last: published }, language, null);
        const back = (parseDay(published) ?? 0) - (found?.bounds?.start ?? 0);
        expect(back >= 0 && back < 7).toBe(true);
        expect(found?.bounds?.start).toBe(found?.bounds?.end);
      }),
    );
  });

  it('stays unresolved where there is no verb, on every day', () => {
    fc.assert(
      fc.property(anyDay, (published) => {
        const found = findDraftDates('Staking donderdag?', { first: published, last: published }, 'nl', null);
        expect(found.map(({ bounds }) => bounds)).toEqual([null]);
      }),
    );
  });
});
