import { describe, expect, it } from 'vitest';
import { documentTitle } from '@/app/document-title';
import { indexDataset } from '@/dataset/index-dataset';
import { wordsOf } from '@/i18n/words';
import { homeLink, type Link, type Open } from '@/state/link';
import { selectOpen } from '@/state/select-open';
import { both, smallStory } from '../fixtures/small-story';

const retired = {
  id: 'old-call',
  kind: 'event' as const,
  reason: both('told twice'),
  date: '2022-03-01',
  replacedBy: [],
};
const index = indexDataset({ ...smallStory, retired: [retired] });

const titleOf = (change: Partial<Link>, lang: 'nl' | 'en' = 'en'): string => {
  const link = { ...homeLink, ...change };
  const opened = link.open && selectOpen(index, index, link.open);
  return documentTitle({ link, opened, index, lang }, wordsOf(lang));
};
const open = (kind: Open['kind'], id: string): Partial<Link> => ({ open: { kind, id, sentence: null } });

describe('documentTitle', () => {
  it.each([
    [{}, 'Aanloop – story en', 'Aanloop – story nl'],
    [open('event', 'call'), 'call en – Aanloop', 'call nl – Aanloop'],
    [open('actor', 'ann'), 'ann en – Aanloop', 'ann nl – Aanloop'],
    [open('claim', 'told'), 'told en – Aanloop', 'told nl – Aanloop'],
    [open('article', 'a1'), 'a1 en – Aanloop', 'a1 nl – Aanloop'],
    [
      open('event', 'gone'),
      'There is nothing here with the id “gone” – Aanloop',
      'Er is hier niets met de aanduiding “gone” – Aanloop',
    ],
    [open('event', 'old-call'), '“old-call” is no longer here – Aanloop', '‘old-call’ staat hier niet meer – Aanloop'],
    [{ page: 'compare' as const }, 'Who says what – Aanloop', 'Wie zegt wat – Aanloop'],
  ])('of %o', (change, english, dutch) => {
    expect(titleOf(change)).toBe(english);
    expect(titleOf(change, 'nl')).toBe(dutch);
  });
});
