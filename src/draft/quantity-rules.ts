import type { Rule } from './rule';

/** How a quantity is recognised; the code that recognises it is in draft-quantities.ts. */
export const quantityRules = {
  counted: { id: 'quantity/counted', reason: { nl: 'een getal met wat het telt', en: 'a number with what it counts' } },
  range: { id: 'quantity/range', reason: { nl: 'twee getallen als grenzen', en: 'two numbers as bounds' } },
  vague: {
    id: 'quantity/vague',
    reason: { nl: 'een woord voor een orde van grootte', en: 'a word for an order of magnitude' },
  },
  money: { id: 'quantity/money', reason: { nl: 'een bedrag met zijn teken', en: 'an amount with its sign' } },
  one: {
    id: 'quantity/one',
    reason: { nl: '“een” voor een maat van tijd', en: '“a” or “an” before a measure of time' },
  },
  elliptical: {
    id: 'quantity/troops-left-out',
    reason: {
      nl: 'een getal in een zin over troepen, zonder zelfstandig naamwoord',
      en: 'a number in a sentence about troops, without its noun',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
