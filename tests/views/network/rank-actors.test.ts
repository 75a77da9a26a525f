import { expect, it } from 'vitest';
import type { NetworkProjection } from '@/query/project-network';
import { rankActors } from '@/views/network/rank-actors';

const pair = {
  nodes: [{ actor: { id: 'a' } }, { actor: { id: 'b' } }, { actor: { id: 'c' } }],
  edges: [{ source: 'a', target: 'b' }],
} as unknown as Pick<NetworkProjection, 'nodes' | 'edges'>;

it('shows nobody alone, and passes over names that are too wide', () => {
  expect([...rankActors(pair, 8, () => false).atRest]).toEqual(['a', 'b']);
  const wide = { ...pair, edges: [...pair.edges, { source: 'b', target: 'c' }] } as typeof pair;
  expect([...rankActors(wide, 8, (id) => id === 'a').atRest]).toEqual(['b', 'c']);
});

it('shows wide names where there would be no picture without them', () => {
  expect([...rankActors(pair, 8, (id) => id === 'a').atRest]).toEqual(['a', 'b']);
});
