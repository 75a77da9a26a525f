import { describe, expect, it } from 'vitest';
import { draft } from '@/draft/draft';
import { nameCases } from './name-cases';

describe('drafted names', () => {
  it.each(nameCases)('$language $text', ({ language, text, names }) => {
    const published = { first: '2023-06-14', last: '2023-06-14' };
    const { proposals } = draft({ text, language, published, actors: [], speaker: null });
    const told = proposals.flatMap((each) =>
      each.kind === 'actor' ? [`${text.slice(each.start, each.end)} = ${each.actor}, ${each.type}`] : [],
    );
    expect(told).toEqual(names);
  });
});
