import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { sides } from '@/i18n/compare-words';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { compareQuestions } from '@/views/compare/compare-questions';
import { sideOf } from '@/views/compare/sides';
import { anyDataset } from '../../fixtures/arbitrary-dataset';
import { anyQuery } from '../../fixtures/arbitrary-query';
import { troopStory } from '../claims/troop-story';

describe('compareQuestions', () => {
  it('sets a version opposite the one it answers', () => {
    const index = indexDataset(troopStory);
    const [question] = compareQuestions(index, project(index, emptyQuery).claims.kept);
    expect(
      question?.lines.map(({ cells, joint }) => [
        cells.west?.item.id,
        joint?.answer.how,
        cells.east?.item.id,
        cells.press?.item.id,
      ]),
    ).toEqual([
      ['about', 'qualifies', 'more', 'plain'],
      ['dozens', undefined, undefined, undefined],
    ]);
  });

  it('shows every version in view exactly once, in the column of its side, and counts the others', () => {
    fc.assert(
      fc.property(anyDataset, anyQuery, (dataset, query) => {
        const index = indexDataset(dataset);
        const { kept } = project(index, query).claims;
        const ids = new Set(kept.map(({ item }) => item.id));
        for (const { question, versions, lines, outside } of compareQuestions(index, kept)) {
          const drawn = lines.flatMap(({ cells }) => sides.flatMap((side) => cells[side]?.item.id ?? []));
          expect(drawn.sort()).toEqual(versions.map(({ item }) => item.id).sort());
          expect(drawn.length + outside).toBe(question.claims.length);
          for (const id of drawn) expect(ids.has(id)).toBe(true);
          for (const { cells } of lines) {
            for (const side of sides) if (cells[side]) expect(sideOf(index, cells[side].item)).toBe(side);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
