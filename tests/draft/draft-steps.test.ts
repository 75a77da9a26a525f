import { expect, it } from 'vitest';
import { draftSteps } from '@/draft/draft';
import { harbourTexts } from '../fixtures/harbour-plain';

// How long a step takes is no matter of a test; how many patterns it has to make ready is.
it('makes few patterns ready in one step, so that a page can breathe between', () => {
  const { exec } = RegExp.prototype;
  const seen = new Set<string>();
  const counts: number[] = [];
  const source = {
    text: harbourTexts[0],
    language: 'en',
    published: { first: '2026-03-12', last: '2026-03-12' },
    actors: [],
    speaker: null,
  } as const;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    // Short ones cost nothing.
    if (this.source.length > 80) seen.add(this.source);
    return exec.call(this, text);
  };
  try {
    const steps = draftSteps(source);
    for (let at = steps.next(), before = 0; !at.done; at = steps.next()) {
      counts.push(seen.size - before);
      before = seen.size;
    }
  } finally {
    RegExp.prototype.exec = exec;
  }
  expect(seen.size).toBeGreaterThan(80);
  expect(Math.max(...counts)).toBeLessThanOrEqual(30);
});
