import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import type { Claim } from '@/domain/claim';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { columnsOf, isChosen } from '@/views/compare/compare-columns';
import { compareQuestions } from '@/views/compare/compare-questions';
import { sideOf, sides } from '@/views/compare/sides';
import { dataset as record } from '../../e2e/model';
import { anyDataset } from '../../fixtures/arbitrary-dataset';
import { anyQuery } from '../../fixtures/arbitrary-query';
import { troopStory } from '../claims/troop-story';

describe('compareQuestions', () => {
  it('sets a version opposite the one it answers', () => {
    const index = indexDataset(troopStory);
    const [question] = compareQuestions(index, project(index, emptyQuery).claims.kept);
    expect(
      question?.lines.map(({ cells, joint }) => [
        cells.first?.item.id,
        joint?.answer.how,
        cells.second?.item.id,
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

  it('holds to any two that are picked, and to every article that carries a version', () => {
    const index = indexDataset(record);
    const { kept } = project(index, emptyQuery).claims;
    const choices = [
      { by: 'side', a: 'actor.vladimir-putin', b: 'group.united-states' },
      { by: 'side', a: 'article.a000', b: 'article.a003' },
      { by: 'side', a: 'group.media', b: null },
      { by: 'article', a: null, b: null },
      { by: 'date', a: 'group.russia', b: 'article.a004' },
    ] as const;
    for (const choice of choices) {
      const columns = columnsOf(index, choice);
      const shows = (claim: Claim): boolean => isChosen(index, choice, claim);
      for (const { question, versions, lines, outside, unchosen } of compareQuestions(index, kept, columns, shows)) {
        expect(versions.length + outside + unchosen).toBe(question.claims.length);
        for (const { key, holds } of columns) {
          const own = lines.flatMap(({ cells }) => cells[key]?.item.id ?? []);
          expect(own.sort()).toEqual(
            versions
              .filter(({ item }) => holds(item))
              .map(({ item }) => item.id)
              .sort(),
          );
        }
        if (choice.by !== 'side') expect(lines.every(({ joint }) => joint === null)).toBe(true);
      }
    }
  });

  it('joins every answer across the two sides, several answers to one claim under each other', () => {
    const index = indexDataset(record);
    const { kept } = project(index, emptyQuery).claims;
    let below = 0;
    for (const { versions, lines } of compareQuestions(index, kept)) {
      const joined = lines.flatMap(({ joint }) => (joint ? [joint.from.item.id, joint.to.item.id] : []));
      for (const { item } of versions) {
        for (const answer of item.answers) {
          const other = versions.find((one) => one.item.id === answer.claim);
          const pair = [item, other?.item].flatMap((one) => (one ? sideOf(index, one) : []));
          // Who answers several is joined to one of them; the others stand in words on the card.
          if (pair.includes('first') && pair.includes('second')) expect(joined).toContain(item.id);
        }
      }
      for (const [i, { cells, joint, isBelow }] of lines.entries()) {
        expect(isBelow && joint === null).toBe(false);
        if (!isBelow) continue;
        below++;
        expect([cells.first, cells.second].filter(Boolean)).toHaveLength(1);
        const above = lines.slice(0, i).findLast((line) => !line.isBelow);
        expect([above?.cells.first, above?.cells.second].some((one) => one === joint?.from || one === joint?.to)).toBe(
          true,
        );
      }
    }
    expect(below).toBeGreaterThan(0);
  });
});
