import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { foldLevels } from '@/query/fold-actors';
import { projectNetworkView } from '@/query/project-network-view';
import { emptyQuery } from '@/query/query';
import { networkGexf } from '@/views/network/network-gexf';

const dossier = indexDataset(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset);
const view = (level: (typeof foldLevels)[number], actors: readonly string[] = []) =>
  projectNetworkView(dossier, { ...emptyQuery, actors }, { level, steps: null, pair: [] });

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
