import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { wordOfValue } from '@/i18n/name-filter';
import { unitWord } from '@/i18n/unit-word';
import { nameUnit } from '@/views/claims/name-panel';
import { story } from '../fixtures/small-story';

// Ids that a file may well have, and that every object answers to.
describe.each(['constructor', 'armoured-trains'])('an id that no list of words has, %s', (id) => {
  const read = id.replaceAll('-', ' ');
  it('is read as it stands, wherever words are looked up', () => {
    const index = indexDataset(story({}));
    for (const lang of ['nl', 'en'] as const) {
      expect(unitWord(id, lang)).toBe(read);
      expect(nameUnit(index, id, null, lang)).toBe(read);
      for (const facet of ['measures', 'actors', 'groups'] as const) expect(wordOfValue(facet, id, lang)).toBe(read);
    }
  });
});
