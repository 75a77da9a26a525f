import { expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { articlesHeadline } from '@/views/articles/articles-headline';
import { sentencesInView } from '@/views/articles/sentences-in-view';
import { richStory } from '../details/rich-story';

const rows = project(indexDataset(richStory), emptyQuery).articles;

it('says how many articles in what time', () => {
  expect(articlesHeadline(rows, { carrying: 3, lit: null }, 'en')).toBe('Three articles in six days');
  expect(articlesHeadline(rows, { carrying: 3, lit: null }, 'nl')).toBe('Drie artikelen in zes dagen');
  expect(articlesHeadline(rows.slice(1, 2), { carrying: 1, lit: null }, 'en')).toBe(
    'One article, published 10 January 2022',
  );
});

it('says how many fit the filters, and how many tell of what is open', () => {
  expect(articlesHeadline(rows, { carrying: 1, lit: null }, 'en')).toBe('One of three articles fits the filters');
  expect(articlesHeadline(rows, { carrying: 0, lit: null }, 'nl')).toBe('Geen artikel past bij deze filters');
  expect(articlesHeadline(rows, { carrying: 3, lit: 2 }, 'en')).toBe('Two of three articles tell of this');
});

it('counts the sentences in view', () => {
  expect(sentencesInView(rows)).toBe(6);
  expect(sentencesInView(rows.map((row) => ({ ...row, chosen: false })))).toBe(0);
});
