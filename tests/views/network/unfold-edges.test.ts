import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { drawnEdge } from '@/views/network/drawn-edge';
import type { Disc } from '@/views/network/edge-curve';
import { type Strand, unfoldEdges } from '@/views/network/unfold-edges';
import { actor, article, relation, story } from '../../fixtures/small-story';

const bent = [
  { x: 15, y: 50 },
  { x: 50, y: 20 },
  { x: 85, y: 50 },
];
const disc = (x: number): Disc => ({ x, y: 50, radius: 5, shape: 'circle' });
const discs = new Map([
  ['ann', disc(10)],
  ['bob', disc(90)],
]);

const unfold = (...ids: string[]): readonly Strand[] => {
  const index = indexDataset(
    story({
      articles: [article('a1', '2022-01-07', 2)],
      actors: [actor('ann'), actor('bob')],
      relations: ids.map((id) => relation(id, 'ann', 'bob')),
    }),
  );
  const drawn = project(index, emptyQuery).network.edges.map((edge) => drawnEdge(edge, bent));
  return unfoldEdges(drawn, discs, drawn[0]?.edge.id ?? null);
};

it('leaves a single relation on its own line, and fans out several', () => {
  expect(unfold('one').map(({ points }) => points)).toEqual([bent]);
  const two = unfold('one', 'two');
  expect(two.map(({ row }) => row.item.id)).toEqual(['one', 'two']);
  expect(two[0]?.points).not.toEqual(two[1]?.points);
});
