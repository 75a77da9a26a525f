import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { findActors } from '@/query/find-actors';
import { actor } from '../fixtures/small-story';

const { actors } = JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset;

describe('findActors', () => {
  it('finds every actor of the record by every spelling there is of it', () => {
    for (const { id, name, aliases } of actors) {
      for (const spelling of [name.nl, name.en, ...aliases]) {
        for (const typed of [spelling, spelling.toUpperCase(), ` ${spelling.normalize('NFD')}`]) {
          expect(
            findActors(actors, typed).map((one) => one.id),
            typed,
          ).toContain(id);
        }
      }
    }
  });

  it('puts the whole name before the beginning, and the beginning before the middle', () => {
    const named = (id: string, name: string) => ({ ...actor(id), name: { nl: name, en: name } });
    const all = [named('three', 'Great Annable'), named('two', 'Annabel'), named('one', 'Änna')];
    expect(findActors(all, 'anna').map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  it('finds nobody for nothing', () => {
    expect(findActors(actors, '  ')).toEqual([]);
    expect(findActors(actors, 'no such name')).toEqual([]);
  });
});
