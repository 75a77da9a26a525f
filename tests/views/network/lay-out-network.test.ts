import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { languages } from '@/domain/text';
import { overlap } from '@/picture/rect';
import { totalOf } from '@/query/count';
import { keeps } from '@/query/filter';
import { foldLevels } from '@/query/fold-actors';
import { project } from '@/query/project';
import { projectNetworkView } from '@/query/project-network-view';
import { emptyQuery } from '@/query/query';
import { drawLabels } from '@/views/network/draw-labels';
import { drawNodes, nodesInRoom } from '@/views/network/draw-nodes';
import { layOutSeated, seatNetwork } from '@/views/network/lay-out-network';
import { restingNetwork } from '@/views/network/resting-network';
import { selectActors } from '@/views/network/select-actors';
import { shortNames } from '@/views/network/short-names';
import { zoomAt } from '@/views/network/use-zoom';
import { makeDataset } from '../../fixtures/arbitrary-dataset';
import { anyQuery } from '../../fixtures/arbitrary-query';
import '../../fixtures/fixed-seed';

const invented = indexDataset(
  makeDataset({ seed: 7, articles: 3, actors: 6, events: 8, claims: 8, relations: 30, questions: 0, retired: 0 }),
);
const dossier = indexDataset(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset);
const rooms = [
  { width: 418, height: 270 },
  { width: 374, height: 250 },
  { width: 358, height: 420 },
  { width: 1384, height: 640 },
];

describe('the place of a node', () => {
  it('holds for every actor that any filter leaves', () => {
    const names = shortNames(invented.dataset.actors, 'en');
    const before = layOutSeated(seatNetwork(restingNetwork(invented), names, { width: 418, height: 300 }));
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { network } = project(invented, query);
        for (const { actor } of network.nodes) expect(before.places.has(actor.id)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each(rooms)('lies in the room of $width by $height, one node apart from the other', (room) => {
    for (const lang of languages) {
      const layout = layOutSeated(seatNetwork(restingNetwork(dossier), shortNames(dossier.dataset.actors, lang), room));
      const places = [...layout.places.values()];
      expect(places).toHaveLength(dossier.dataset.actors.length);
      places.forEach(({ x, y }, i) => {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(room.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(room.height);
        for (const other of places.slice(i + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(9);
      });
    }
  });

  it.each(rooms)('leaves room for the labels shown at rest in $width by $height', (room) => {
    const layout = layOutSeated(seatNetwork(restingNetwork(dossier), shortNames(dossier.dataset.actors, 'nl'), room));
    const rects = [...layout.labels.values()].map(({ rect }) => rect);
    expect(rects.length).toBeGreaterThanOrEqual(Math.floor(layout.count * 0.85));
    rects.forEach((rect, i) => {
      expect(rects.slice(i + 1).some((other) => overlap(rect, other))).toBe(false);
    });
  });
});

describe('the weight of an edge', () => {
  it('is the number of its listed relations that the whole filter keeps', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { network } = project(invented, query);
        for (const { weight, rows } of network.edges) {
          expect(totalOf(weight)).toBe(rows.filter((row) => keeps(row.misses)).length);
        }
        const listed = network.edges.flatMap(({ rows }) => rows.filter((row) => keeps(row.misses)));
        expect(new Set(listed.map(({ item }) => item.id))).toEqual(new Set(network.rows.map(({ item }) => item.id)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('selectActors', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const base = project(invented, project(invented, emptyQuery).query).network.nodes[0];

  const nodes = new Map(
    order.flatMap((id, i) =>
      base ? [[id, { ...base, weight: { certain: id === 'b' ? 0 : 5 - i, possible: 0 } }] as const] : [],
    ),
  );

  it('shows the most important, those in view, whoever is asked for, and counts the rest', () => {
    const shown = selectActors({ order, nodes, count: 2, always: new Set(['e']), lit: new Set(['d']) });
    expect(shown).toEqual({ settled: ['a', 'b', 'c', 'e'], passing: ['d'], more: 1 });
  });

  it('shows nobody who is not known yet', () => {
    const known = new Map([...nodes].filter(([id]) => id !== 'a'));
    expect(selectActors({ order, nodes: known, count: 2, always: new Set(), lit: null }).settled).toEqual([
      'b',
      'c',
      'd',
    ]);
  });
});

describe('the layout', () => {
  it('puts everyone in the same place in either language', () => {
    const all = [shortNames(dossier.dataset.actors, 'nl'), shortNames(dossier.dataset.actors, 'en')];
    for (const level of foldLevels) {
      const [nl, en] = all.map((names) =>
        layOutSeated(seatNetwork(restingNetwork(dossier, level), names, { width: 418, height: 300 }, all)),
      );
      expect(nl?.places).toEqual(en?.places);
    }
  });

  it('gives more of them a name when it is enlarged', () => {
    const names = shortNames(dossier.dataset.actors, 'en');
    const room = { width: 900, height: 500 };
    const layout = layOutSeated(seatNetwork(restingNetwork(dossier), names, room));
    const network = projectNetworkView(dossier, emptyQuery, { level: 'person', steps: null, pair: [] });
    const nodes = new Map(network.nodes.map((node) => [node.actor.id, node] as const));
    const shown = { settled: layout.order, passing: [] };
    const named = (scale: number): readonly [all: number, named: number] => {
      const zoom = zoomAt({ scale: 1, x: 0, y: 0 }, scale, { x: 450, y: 250 }, room);
      const discs = nodesInRoom(drawNodes(layout, nodes, shown, zoom), room);
      const labels = drawLabels({ layout, nodes, discs, always: new Set(), lit: null, taken: [], edges: [], zoom });
      return [discs.size, labels.size];
    };
    const [whole, enlarged] = [named(1), named(2.5)];
    expect(whole[0]).toBe(dossier.dataset.actors.length);
    expect(enlarged[0]).toBeLessThan(whole[0]);
    expect(enlarged[1] / enlarged[0]).toBeGreaterThan(whole[1] / whole[0]);
  });
});
