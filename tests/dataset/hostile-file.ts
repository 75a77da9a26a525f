import { admitDataset } from '@/dataset/admit-dataset';
import type { Dataset } from '@/dataset/format';
import { patient } from '../compile/doctor-patient';
import { makeDataset } from '../fixtures/arbitrary-dataset';
import type { Dice } from '../fixtures/fuzz';

// As texts, since one is read many times as fast as a copy is made.
const sound = JSON.stringify(patient().dataset);
const invented = Array.from({ length: 12 }, (_, seed) =>
  JSON.stringify(
    admitDataset(
      makeDataset({ seed, articles: 2, actors: 3, events: 3, claims: 3, relations: 3, questions: 1, retired: 1 }),
    ).dataset,
  ),
);

const oddValues: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  'narrator',
  '__proto__',
  'constructor',
  'toString',
  '0001-01-01',
  '9999-12-31',
  '2022-02-30',
  'actor-0',
  'claim-1',
  'event-2',
  'article-0',
  'article-0-s1',
  'x'.repeat(5_000),
  '\u0000',
  '\u202E',
  '<img src=x onerror=alert(1)>',
  [],
  {},
  [[]],
  [null],
  { nl: 'x', en: 'y' },
  { nl: '\uD800', en: '\uFFFF' },
];

interface Slot {
  readonly owner: Record<string, unknown>;
  readonly key: string;
}

const slotsOf = (value: unknown, found: Slot[] = []): Slot[] => {
  if (typeof value !== 'object' || value === null) return found;
  const owner = value as Record<string, unknown>;
  for (const key of Object.keys(owner)) {
    found.push({ owner, key });
    slotsOf(owner[key], found);
  }
  return found;
};

/** A value of the file for another of the same sort: ids that exist, days that exist, in the wrong place. */
const exchange = (roll: Dice, slots: readonly Slot[]): void => {
  const one = roll.pick(slots);
  const alike = slots.filter(({ owner, key }) => key === one.key && typeof owner[key] === typeof one.owner[one.key]);
  const other = roll.pick(alike);
  one.owner[one.key] = structuredClone(other.owner[other.key]);
};

const change = (roll: Dice, dataset: Dataset): void => {
  const slots = slotsOf(dataset);
  const lists = slots.filter(({ owner, key }) => Array.isArray(owner[key]));
  const list = roll.pick(lists);
  const items = list.owner[list.key] as unknown[];
  switch (roll.below(7)) {
    case 0:
    case 1:
      exchange(roll, slots);
      break;
    case 2: {
      const { owner, key } = roll.pick(slots);
      owner[key] = roll.pick(oddValues);
      break;
    }
    case 3:
      items.push(...structuredClone(items.slice(0, 1 + roll.below(3))));
      break;
    case 4:
      items.splice(roll.below(items.length + 1), 1 + roll.below(3));
      break;
    case 5: {
      const ids = slots.filter(({ key, owner }) => key === 'id' && typeof owner[key] === 'string');
      roll.pick(ids).owner.id = roll.pick(ids).owner.id;
      break;
    }
    default: {
      const { owner, key } = roll.pick(slots);
      if (!Array.isArray(owner)) delete owner[key];
    }
  }
};

const spoil = (roll: Dice, text: string): string => {
  const at = roll.below(text.length);
  const junk = roll.pick(['\0', '"', '{', '}', ']', ',', '\\', '\uFEFF', '9', 'e', '\uD800', '[['.repeat(40)]);
  switch (roll.below(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + junk + text.slice(at);
    case 2:
      return text.slice(0, at) + junk + text.slice(at + 1);
    default:
      return text.slice(0, at) + text.slice(at, at + roll.below(400)) + text.slice(at);
  }
};

/** The text of a file that was a dataset before it was tampered with, now and then beyond being one. */
export function hostileFile(roll: Dice): string {
  const dataset: Dataset = JSON.parse(roll.chance(8) ? sound : roll.pick(invented));
  for (let i = 1 + roll.below(4); i > 0; i--) change(roll, dataset);
  const text = JSON.stringify(dataset);
  return roll.chance(8) ? spoil(roll, text) : text;
}
