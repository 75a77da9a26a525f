import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { foldLevels } from '@/query/fold-actors';
import { projectNetworkView } from '@/query/project-network-view';
import { emptyQuery } from '@/query/query';
import { drawLabels } from '@/views/network/draw-labels';
import { drawNodes, nodesInRoom } from '@/views/network/draw-nodes';
import { layOutNetwork } from '@/views/network/lay-out-network';
import { networkGexf } from '@/views/network/network-gexf';
import { restingNetwork } from '@/views/network/resting-network';
import { shortNames } from '@/views/network/short-names';
import { stripMarks } from '@/views/network/strip-marks';
import { zoomAt } from '@/views/network/use-zoom';
import { writeSvg } from '@/views/network/write-svg';

const dossier = indexDataset(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset);
const view = (level: (typeof foldLevels)[number], actors: readonly string[] = []) =>
  projectNetworkView(dossier, { ...emptyQuery, actors }, { level, steps: null, pair: [] });

describe('writeSvg', () => {
  it('is a drawing that any parser reads, with its caption in it', () => {
    const text = writeSvg({
      width: 400,
      height: 300,
      inks: [
        { kind: 'path', d: 'M0 0L9 9', fill: null, stroke: 'ink', width: 2, dash: [1, 4], opacity: 0.34 },
        { kind: 'text', x: 1, y: 2, text: 'A & <B>', anchor: 'end', isStrong: true, color: 'ink' },
      ],
      caption: { title: 'Who & whom', lines: ['Two "contacts".', 'Source: an invented dossier.'] },
      colors: new Map([['ink', '#102030']]),
    });
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.getElementsByTagName('parsererror')).toHaveLength(0);
    expect(parsed.querySelector('title')?.textContent).toBe('Who & whom');
    const words = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(['Who & whom', 'A & <B>', 'Two "contacts".', 'Source: an invented dossier.']);
    expect(parsed.querySelector('path')?.getAttribute('stroke')).toBe('#102030');
  });
});

describe('networkGexf', () => {
  it.each(foldLevels)('holds what is filtered, between those who are drawn, at the level of the %s', (level) => {
    const network = view(level, ['joe-biden']);
    const xml = new DOMParser().parseFromString(networkGexf(dossier.dataset, network, 'en'), 'application/xml');
    const edges = [...xml.getElementsByTagName('edge')];
    expect(edges.map((edge) => edge.getAttribute('id'))).toEqual(network.rows.map(({ item }) => item.id));
    const drawn = new Set(network.nodes.map(({ actor }) => actor.id));
    for (const edge of edges) expect(drawn.has(edge.getAttribute('source') ?? '')).toBe(true);
    const nodes = new Set([...xml.getElementsByTagName('node')].map((node) => node.getAttribute('id')));
    for (const edge of edges) expect(nodes.has(edge.getAttribute('target'))).toBe(true);
  });
});

describe('the layout', () => {
  it('puts everyone in the same place in either language', () => {
    const all = [shortNames(dossier.dataset.actors, 'nl'), shortNames(dossier.dataset.actors, 'en')];
    for (const level of foldLevels) {
      const [nl, en] = all.map((names) =>
        layOutNetwork(restingNetwork(dossier, level), names, { width: 418, height: 300 }, all),
      );
      expect(nl?.places).toEqual(en?.places);
    }
  });

  it('gives more of them a name when it is enlarged', () => {
    const names = shortNames(dossier.dataset.actors, 'en');
    const room = { width: 900, height: 500 };
    const layout = layOutNetwork(restingNetwork(dossier), names, room);
    const network = view('person');
    const nodes = new Map(network.nodes.map((node) => [node.actor.id, node] as const));
    const shown = { settled: layout.order, passing: [] };
    const named = (scale: number): readonly [all: number, named: number] => {
      const zoom = zoomAt({ scale: 1, x: 0, y: 0 }, scale, { x: 450, y: 250 }, room);
      const discs = nodesInRoom(drawNodes(layout, nodes, shown, zoom), room);
      const labels = drawLabels({ layout, nodes, discs, always: new Set(), lit: null, taken: [], zoom });
      return [discs.size, labels.size];
    };
    const [whole, enlarged] = [named(1), named(2.5)];
    expect(whole[0]).toBe(dossier.dataset.actors.length);
    expect(enlarged[0]).toBeLessThan(whole[0]);
    expect(enlarged[1] / enlarged[0]).toBeGreaterThan(whole[1] / whole[0]);
  });
});

describe('stripMarks', () => {
  const row = (start: number | null, end: number | null) =>
    ({ span: { start, end } }) as Parameters<typeof stripMarks>[0][number];
  it('sets days and spans in the period, and leaves out what lies outside', () => {
    const marks = stripMarks([row(10, 10), row(12, 14), row(null, 11), row(30, 40), row(1, 3)], 10, 19);
    expect(marks.map(({ x, width, isDay }) => [x, width, isDay])).toEqual([
      [0, 0.1, true],
      [0.2, 0.3, false],
      [0, 0.2, false],
    ]);
  });
});
