import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layOut } from '@/compile/layout';
import type { Dataset } from '@/dataset/format';
import { groupIds as groups, groupsById } from '../fixtures/groups';

const actor = (group: string, n: number, affiliation: string | null = null) => ({
  id: `${group}-${n}`,
  name: { nl: `${group} nummer ${n}`, en: `${group} ${n}` },
  group,
  affiliation,
});

const actors = groups.flatMap((group) =>
  Array.from({ length: 8 }, (_, n) => actor(group, n, n > 4 ? `${group}-0` : null)),
);
const relations = [0, 1, 2, 3].flatMap((n) => [
  { source: `russia-${n}`, target: `united-states-${n}` },
  { source: `russia-${n}`, target: 'ukraine-0' },
  { source: 'russia-0', target: `nato-and-allies-${n}` },
  { source: 'united-states-0', target: `ukraine-${n}` },
]);

describe('layOut', () => {
  const { width, height, places } = layOut(actors, relations, groupsById);
  const middleOf = (group: string) => {
    const own = places.filter(({ actor: id }) => id.startsWith(`${group}-`));
    const mean = (axis: 'x' | 'y') => own.reduce((sum, place) => sum + place[axis], 0) / own.length;
    return { x: mean('x'), y: mean('y') };
  };

  it('is the same twice, whatever the order it is given', () => {
    expect(layOut(actors, relations, groupsById)).toEqual(
      layOut([...actors].reverse(), [...relations].reverse(), groupsById),
    );
  });

  it('places every actor once, at whole numbers within the picture', () => {
    expect(places.map(({ actor: id }) => id)).toEqual(actors.map(({ id }) => id).sort());
    for (const { x, y } of places) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
  });

  it('keeps nodes 44 apart and their labels clear of each other', () => {
    const widthOf = (id: string) => 7 * (actors.find((candidate) => candidate.id === id)?.name.nl.length ?? 0);
    for (const a of places) {
      for (const b of places) {
        if (a.actor >= b.actor) continue;
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.actor} and ${b.actor}`).toBeGreaterThanOrEqual(44);
        const beside = Math.abs(a.x - b.x) >= (widthOf(a.actor) + widthOf(b.actor)) / 2;
        expect(beside || Math.abs(a.y - b.y) >= 20, `${a.actor} and ${b.actor}`).toBe(true);
      }
    }
  });

  it('sets the groups where a reader looks for them', () => {
    expect(middleOf('russia').x).toBeLessThan(middleOf('other').x);
    expect(middleOf('united-states').x).toBeGreaterThan(middleOf('other').x);
    expect(middleOf('nato-and-allies').x).toBeGreaterThan(middleOf('ukraine').x);
    expect(middleOf('nato-and-allies').y).toBeGreaterThan(middleOf('united-states').y);
    expect(middleOf('ukraine').y).toBeGreaterThan(middleOf('russia').y);
    for (const group of groups) if (group !== 'media') expect(middleOf('media').y).toBeLessThan(middleOf(group).y);
  });

  it('is content with no one', () => {
    expect(layOut([], [], groupsById).places).toEqual([]);
  });
});

describe('the layout of the record', () => {
  it('is the same bytes whenever it is made', () => {
    const { actors, relations, layout } = JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset;
    expect(JSON.stringify(layOut(actors, relations, groupsById))).toBe(JSON.stringify(layout));
    expect(JSON.stringify(layOut([...actors].reverse(), relations.toReversed(), groupsById))).toBe(
      JSON.stringify(layout),
    );
  });
});
