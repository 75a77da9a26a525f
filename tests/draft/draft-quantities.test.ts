import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/text';
import { findDraftDates } from '@/draft/draft-dates';
import { type FoundQuantity, findDraftQuantities } from '@/draft/draft-quantities';
import { quantityCases } from './quantity-cases';

const published = { first: '2023-06-14', last: '2023-06-14' };
const find = (sentence: string, language: Language): FoundQuantity[] =>
  findDraftQuantities(sentence, '', findDraftDates(sentence, published, language, null), language);

const told = (sentence: string, language: Language): string[] =>
  find(sentence, language).map(
    ({ start, end, comparator, min, max, unit }) =>
      `${sentence.slice(start, end)} = ${comparator} ${min ?? '*'}..${max ?? '*'} ${unit}`,
  );

describe('findDraftQuantities', () => {
  it.each(quantityCases.map(([language, sentence, ...quantities]) => ({ language, sentence, quantities })))(
    '$language $sentence',
    ({ language, sentence, quantities }) => {
      expect(told(sentence, language)).toEqual(quantities);
    },
  );
});

const count = fc.integer({ min: 1, max: 250_000 });
const traps: Readonly<Record<Language, (n: number, year: number) => string[]>> = {
  nl: (n, year) => [
    `In ${year} vertrokken de troepen uit de stad.`,
    `De troepen kwamen in januari ${year} aan.`,
    `De soldaten liepen ${n} uur door de regen.`,
    `Ongeveer ${n} procent van de troepen is ziek.`,
    `Het leger kocht ${n} tanks voor de soldaten.`,
    `De militairen kregen ${n} euro.`,
    `De troepen staan ${n} kilometer van de grens.`,
    `De troepen bleven ${n} dagen.`,
  ],
  en: (n, year) => [
    `In ${year} the troops left the city.`,
    `The troops arrived in January ${year}.`,
    `The soldiers walked for ${n} hours.`,
    `About ${n} percent of the troops are ill.`,
    `The army bought ${n} vehicles for its soldiers.`,
    `The soldiers were paid $${n}.`,
    `The troops are ${n} miles from the border.`,
    `The troops stayed ${n} days.`,
  ],
};

describe('a trap', () => {
  it.each(['nl', 'en'] as const)('never becomes a number of troops, in %s', (language) => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1900, max: 2059 }), fc.nat(7), (n, year, which) => {
        const sentence = traps[language](n, year)[which] ?? '';
        expect(find(sentence, language).filter(({ sort }) => sort === 'forces')).toEqual([]);
      }),
    );
  });

  it.each(['nl', 'en'] as const)('while the troops themselves are counted, in %s', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 250_000 }), (n) => {
        const number = n.toLocaleString(language);
        const sentence = language === 'nl' ? `Er kwamen ${number} soldaten.` : `The state sent ${number} soldiers.`;
        expect(find(sentence, language).map(({ min, max, unit }) => [min, max, unit])).toEqual([[n, n, 'troops']]);
      }),
    );
  });
});
