import { describe, expect, it } from 'vitest';
import { documentTitle } from '@/app/document-title';
import { indexDataset } from '@/dataset/index-dataset';
import { catalogues } from '@/i18n/use-words';
import { homeLink, type Link, type Open } from '@/state/link';
import { selectOpen } from '@/state/select-open';
import { smallStory } from '../fixtures/small-story';

const index = indexDataset(smallStory);

const titleOf = (change: Partial<Link>, lang: 'nl' | 'en' = 'en'): string => {
  const link = { ...homeLink, ...change };
  const opened = link.open && selectOpen(index, index, link.open);
  return documentTitle({ link, opened, index, lang }, catalogues[lang]);
};
const open = (kind: Open['kind'], id: string): Partial<Link> => ({ open: { kind, id, sentence: null } });

describe('documentTitle', () => {
  it.each([
    [{}, 'Aanloop – story en', 'Aanloop – story nl'],
    [open('event', 'call'), 'call en – Aanloop', 'call nl – Aanloop'],
    [open('actor', 'ann'), 'ann en – Aanloop', 'ann nl – Aanloop'],
    [open('claim', 'told'), 'told en – Aanloop', 'told nl – Aanloop'],
    [open('article', 'a1'), 'a1 en – Aanloop', 'a1 nl – Aanloop'],
    [open('event', 'gone'), 'Aanloop – story en', 'Aanloop – story nl'],
    [{ page: 'compare' as const }, 'Versions – Aanloop', 'Lezingen – Aanloop'],
  ])('of %o', (change, english, dutch) => {
    expect(titleOf(change)).toBe(english);
    expect(titleOf(change, 'nl')).toBe(dutch);
  });
});
