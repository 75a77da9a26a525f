import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft, draftSteps } from '@/draft/draft';
import type { Source } from '@/draft/source';
import { markedTexts } from './marked-texts';
import { scoreMarked } from './score-marked';

const sourceOf = ({ text, language, published }: (typeof markedTexts)[number]): Source => ({
  text,
  language,
  published: { first: published, last: published },
  actors: [],
  speaker: null,
});

describe('drafts of invented texts', () => {
  it('agree with their readings', () => {
    const { misses, ...score } = scoreMarked(markedTexts);
    expect({ score, misses }).toEqual({ score: { names: 1, dates: 1, quantities: 1, claimants: 1 }, misses: [] });
  });
});

describe('draft', () => {
  it('points at words of the text, in order of nothing but its sentences', () => {
    for (const read of markedTexts) {
      const { proposals, sentences } = draft(sourceOf(read));
      for (const { start, end, rule, reason } of proposals) {
        expect(start).toBeLessThan(end);
        expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true);
        expect(rule).toMatch(/^(?:actor|date|quantity|claim)\/[a-z-]+$/);
        expect(reason.nl).not.toBe('');
        expect(reason.en).not.toBe(reason.nl);
      }
    }
  });

  it('takes the names of the dossier first', () => {
    const text = 'Volgens de Bond zei Van Aken niets. De Bond zweeg.';
    const actors = [{ id: 'de-bond', kind: 'organisation' as const, names: ['de Bond', 'De Bond'] }];
    const source: Source = {
      text,
      language: 'nl',
      published: { first: '2023-06-14', last: '2023-06-14' },
      actors,
      speaker: null,
    };
    const own = draft(source).proposals.filter((each) => each.kind === 'actor' && each.actor === 'de-bond');
    expect(own.map(({ start, end, rule }) => [text.slice(start, end), rule])).toEqual([
      ['de Bond', 'actor/own-name'],
      ['De Bond', 'actor/own-name'],
    ]);
  });

  it('gives what is said in a speech to who gives it', () => {
    const text = 'We will not accept these tariffs. They hurt our farmers and threaten jobs.';
    const source: Source = {
      text,
      language: 'en',
      published: { first: '2023-06-14', last: '2023-06-14' },
      actors: [],
      speaker: 'Claire Fontaine',
    };
    const claims = draft(source).proposals.filter((each) => each.kind === 'claim');
    expect(claims.map(({ claimant, rule }) => [claimant, rule])).toEqual([
      ['claire-fontaine', 'claim/speaker-throughout'],
      ['claire-fontaine', 'claim/speaker-throughout'],
    ]);
  });

  it('throws at no text, and proposes nothing out of it', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.lorem({ maxCount: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom('nl' as const, 'en' as const), (text, language) => {
        const source: Source = {
          text,
          language,
          published: { first: '2023-06-14', last: '2023-06-15' },
          actors: [],
          speaker: null,
        };
        for (const { start, end } of draft(source).proposals)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
    );
  });

  it('comes in steps of less than one sentence, whatever the length of the text', () => {
    const [read] = markedTexts;
    if (!read) throw new Error('no text');
    const long = { ...sourceOf(read), text: Array.from({ length: 30 }, () => read.text).join('\n\n') };
    const steps = [...draftSteps(long)];
    expect(steps.length).toBeGreaterThanOrEqual(7 * draft(long).sentences.length);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });
});
