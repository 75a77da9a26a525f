import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datasetSchema } from '@/dataset/dataset-schema';
import { readPatch } from '@/dataset/read-patch';
import { closeBidi } from '@/domain/text';
import { tellQuestion } from '@/i18n/tell-question';
import { emptyQuery } from '@/query/query';
import { both, smallStory } from '../fixtures/small-story';
import '../fixtures/fixed-seed';

const [embed, override, pop, isolate, popIsolate] = ['\u202b', '\u202e', '\u202c', '\u2067', '\u2069'];

it.each([
  ['an override without an end', `${override}evil`, `${override}evil${pop}`],
  ['several, the last first', `${isolate}a${override}b`, `${isolate}a${override}b${pop}${popIsolate}`],
  [
    'an end of an isolate, which ends what was begun within it',
    `${isolate}a${embed}b${popIsolate}c`,
    `${isolate}a${embed}b${popIsolate}c`,
  ],
  ['an end without a beginning', `a${popIsolate}b${pop}c`, 'abc'],
  ['what is whole', `a ${embed}b${pop} ${isolate}c${popIsolate}`, `a ${embed}b${pop} ${isolate}c${popIsolate}`],
  ['letters alone', 'محمد and Ann', 'محمد and Ann'],
])('closes %s', (_, text, closed) => expect(closeBidi(text)).toBe(closed));

it('leaves nothing open, and what is closed as it is', () => {
  const text = fc.string({ unit: fc.constantFrom('a', embed, override, pop, isolate, popIsolate) });
  fc.assert(
    fc.property(text, (given) => {
      const closed = closeBidi(given);
      const count = (...signs: string[]): number => [...closed].filter((sign) => signs.includes(sign)).length;
      expect(closeBidi(closed)).toBe(closed);
      expect(count(isolate)).toBe(count(popIsolate));
      expect(closed.replace(/[^a]/g, '')).toBe(given.replace(/[^a]/g, ''));
    }),
  );
});

it('holds for the names and words of whatever dossier is opened', () => {
  const actors = smallStory.actors.map((actor) => ({
    ...actor,
    name: both(`${override}eno`),
    aliases: [`${override}a`],
  }));
  const read = datasetSchema.parse({ ...smallStory, actors });
  expect(read.actors[0]?.name.en).toBe(`${override}eno en${pop}`);
  expect(read.actors[0]?.aliases).toEqual([`${override}a${pop}`]);
});

it('holds for corrections, which find again what the door of dossiers closed', () => {
  const change = {
    kind: 'actor',
    id: 'ann',
    field: 'name.en',
    old: `${override}eno`,
    new: `${isolate}two`,
    reason: override,
  };
  const text = JSON.stringify({ patchVersion: 1, dossier: { id: 'story', version: '1.0.0' }, changes: [change] });
  const read = readPatch(text);
  expect(read.ok && read.patch.changes[0]).toMatchObject({
    old: `${override}eno${pop}`,
    new: `${isolate}two${popIsolate}`,
    reason: `${override}${pop}`,
  });
});

it('holds for the words of a search that are set in a sentence', () => {
  const told = tellQuestion({ ...emptyQuery, q: `${override}eno`, choices: [] }, 'en');
  expect(told).toContain(`${override}eno${pop}`);
});
