import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { turnSingleKeys } from '@/state/single-keys';
import { chartKey } from '@/views/timeline/chart-keys';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

beforeEach(() => turnSingleKeys(true));

const press = (target: Element, key: string) => act(async () => fireEvent.keyDown(target, { key }));
const region = (name: string): Element => screen.getByRole('region', { name });
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it('lets letters and signs act until they are turned off in Help, and keeps the choice', async () => {
  await renderApp(smallStory, '/?lang=en');
  await press(document.body, '/');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(screen.getByRole('searchbox')).toHaveAttribute('aria-keyshortcuts', 'Control+K /');
  await press(region('Timeline'), 'f');
  expect(window.location.search).toContain('fill=timeline');
  await press(region('Timeline'), 'f');

  await userEvent.click(screen.getByRole('button', { name: 'Help' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Shortcuts of one key/ }));
  expect(localStorage.getItem('aanloop-single-keys')).toBe('off');
  act(() => (document.activeElement as HTMLElement).blur());
  await press(document.body, '/');
  expect(screen.getByRole('searchbox')).not.toHaveFocus();
  expect(screen.getByRole('searchbox')).toHaveAttribute('aria-keyshortcuts', 'Control+K');
  await press(region('Timeline'), 'f');
  expect(window.location.search).not.toContain('fill');
  await act(async () => fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true }));
  expect(screen.getByRole('searchbox'), 'a key that is held with another is no single key').toHaveFocus();
});

it('walks an article by letters only where they are on', async () => {
  const [article] = smallStory.articles;
  const first = `/articles/${article?.id}?lang=en`;
  await renderApp(smallStory, first);
  turnSingleKeys(false);
  await press(document.body, 'n');
  expect(window.location.hash).toBe('');
  turnSingleKeys(true);
  await press(document.body, 'n');
  expect(window.location.hash).not.toBe('');
});

it('leaves arrows and other keys with a name to the timeline', () => {
  expect(chartKey({ ...plain, key: '+' })).toEqual({ do: 'zoom', factor: 1 / 2 });
  turnSingleKeys(false);
  expect(chartKey({ ...plain, key: '+' })).toBeNull();
  expect(chartKey({ ...plain, key: '0' })).toBeNull();
  expect(chartKey({ ...plain, key: 'PageUp' })).toEqual({ do: 'pan', by: -0.5 });
  expect(chartKey({ ...plain, key: 'ArrowUp', shiftKey: true })).not.toBeNull();
});
