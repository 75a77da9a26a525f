import { expect, it } from 'vitest';
import { languages } from '@/domain/text';
import { relationKinds } from '@/domain/vocabulary';
import { verbOf } from '@/i18n/verb-of';
import { dataset } from '../e2e/model';

it('agrees with whose verb it is, in each language for itself', () => {
  const states = { plural: ['nl' as const] };
  expect([verbOf('warns', states, 'nl'), verbOf('warns', states, 'en')]).toEqual(['waarschuwen', 'warns']);
  expect([verbOf('demands', {}, 'en'), verbOf('demands', { plural: ['en'] }, 'en')]).toEqual([
    'demands of',
    'demand of',
  ]);
});

it('says of several each thing otherwise than of one', () => {
  for (const lang of languages) {
    for (const kind of relationKinds) expect(verbOf(kind, { plural: [lang] }, lang)).not.toBe(verbOf(kind, {}, lang));
  }
});

it('knows of every description in the record that speaks of several', () => {
  const head = (name: string): string => name.split(/ (?:of|in|on|near|for|from) /)[0] ?? name;
  const several = dataset.actors.filter(({ named, name }) => !named && /(?:s|people)$/.test(head(name.en)));
  expect(several.length).toBeGreaterThan(10);
  for (const { id, plural } of several) expect(plural, id).toContain('en');
});
