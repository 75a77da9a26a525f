import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

afterEach(() => vi.restoreAllMocks());

it.each([
  [{ key: '/' }, true],
  // Where the slash is above another sign, as on a Dutch keyboard.
  [{ key: '/', shiftKey: true }, true],
  [{ key: '/', ctrlKey: true }, false],
  [{ key: '/', metaKey: true }, false],
  [{ key: '/', altKey: true }, false],
  [{ key: 'k' }, false],
  [{ key: 'k', ctrlKey: true }, true],
  [{ key: 'k', metaKey: true }, true],
])('the keys %j go to the search: %s', async (keys, goes) => {
  await renderApp(smallStory, '/?lang=en');
  await act(async () => fireEvent.keyDown(document.body, keys));
  expect(document.activeElement === screen.getByRole('searchbox')).toBe(goes);
});

it.each([
  ['MacIntel', '⌘ K', 'Meta+K /'],
  ['Win32', 'Ctrl K', 'Control+K /'],
])('on %s the key is %s, and is told as %s', async (platform, shown, told) => {
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform);
  await renderApp(smallStory, '/?lang=en');
  expect(screen.getByText(shown)).toBeInTheDocument();
  expect(screen.getByRole('searchbox')).toHaveAttribute('aria-keyshortcuts', told);
});
