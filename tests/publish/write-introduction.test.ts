import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { writeIntroduction } from '@/publish/write-introduction';
import { introducedStory } from '../fixtures/introduced-story';
import { smallStory } from '../fixtures/small-story';

it('names files, in the folder of its language', () => {
  const { text } = writeIntroduction(indexDataset(introducedStory), 'nl', '/site/');
  expect(text).toContain('<br>what a stranger must know nl</p>');
  expect(text).toContain('In welke kranten ze stonden, is niet bekend.');
  expect(text).toContain('<a href="/site/nl/index.html?type=call">Who called? nl</a>');
  expect(text).toContain('<a href="/site/nl/compare.html?kind=denial">Who answered? nl</a>');
});

it('says nothing of papers where one is known, and asks nothing where the dossier does not', () => {
  const articles = smallStory.articles.map((article, i) => (i === 0 ? { ...article, outlet: 'De Krant' } : article));
  const { text } = writeIntroduction(indexDataset({ ...smallStory, articles }), 'en', '/');
  expect(text).toBe(
    `<p>${smallStory.dossier.summary.en}</p><p>Every mark leads to the sentence it comes from, retold in our own words.</p>`,
  );
});
