import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Reader } from '@/views/reader/reader';
import { renderView } from '../details/render-view';
import { richStory } from '../details/rich-story';

const copied = (from: Node, to: Node): string | undefined => {
  const range = document.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  let taken: string | undefined;
  fireEvent.copy(from, { clipboardData: { setData: (_: string, text: string) => (taken = text) } });
  return taken;
};

it('takes the words of an article without the numbers of its sentences and the notes beside them', () => {
  renderView(<Reader />, richStory, '/articles/a001?lang=en');
  const [first, last] = [document.getElementById('a001-s1'), document.getElementById('a001-s3')];
  if (!first || !last) throw new Error('no sentences');
  const text = copied(first, last) ?? '';
  const article = richStory.articles.find(({ id }) => id === 'a001');
  for (const sentence of article?.digest.slice(0, 3) ?? []) expect(text).toContain(sentence.text.en);
  expect(text).not.toMatch(/(^|\s)[123](\s|$)/);
  for (const note of screen.getAllByRole('list', { name: /^Notes/ })) expect(text).not.toContain(note.textContent);
});

it('takes a note as it stands', () => {
  renderView(<Reader />, richStory, '/articles/a001?lang=en');
  const [notes] = screen.getAllByRole('list', { name: /^Notes/ });
  const item = notes?.querySelector('li');
  if (!item?.firstChild) throw new Error('no note');
  expect(copied(item.firstChild, item.firstChild)).toBeUndefined();
});
