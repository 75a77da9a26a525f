import { describe, expect, it } from 'vitest';
import { prefillFrom } from '@/annotate/prefill';
import { readNumber } from '@/annotate/read-number';
import type { AnnotatedText } from '@/annotate/session';
import { harbourSession } from '../fixtures/harbour-texts';

const [first, second] = harbourSession().texts as readonly [AnnotatedText, AnnotatedText];
const at = (text: AnnotatedText, words: string) => {
  const start = text.text.indexOf(words);
  return { start, end: start + words.length };
};

describe('what is filled in', () => {
  it('comes from just that stretch, each with its reason', () => {
    const filled = prefillFrom(first, at(first, 'more than 1,200 workers have joined'));
    expect(filled.claimant).toMatchObject({ value: 'ilse-maanzaad', reason: { en: 'after “according to”' } });
    expect(filled.number?.value).toMatchObject({ min: 1200, max: null, comparator: '>', unit: 'people' });
    expect(filled.date).toBeNull();
    expect(prefillFrom(first, at(first, 'Wednesday evening')).date).toMatchObject({ edtf: '2026-03-11/..' });
    expect(prefillFrom(first, at(first, 'Olle Rietvink')).actor).toMatchObject({ name: 'Olle Rietvink' });
  });

  it('is nobody and nothing where the words say so little', () => {
    const filled = prefillFrom(second, at(second, 'on the quay'));
    expect(filled).toMatchObject({ actor: null, number: null, date: null, claimant: { value: 'narrator' } });
    expect(filled.kind.value).toBe('other');
  });

  it('reads a number of what no list knows', () => {
    expect(prefillFrom(second, at(second, '900 dockers')).number?.value).toMatchObject({ min: 900, unit: 'dockers' });
    expect(readNumber('ruim honderdtwintig kotters', 'nl')).toMatchObject({ min: 120, max: null, unit: 'kotters' });
    expect(readNumber('no number at all', 'en')).toBeNull();
  });
});
