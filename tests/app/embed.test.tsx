import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

it.each([
  ['timeline', 'Timeline'],
  ['network', 'Network'],
  ['claims', 'Claims'],
  ['article', 'Articles'],
])('?embed=%s shows one view, a quiet header and the way to all of them', async (view, name) => {
  await renderApp(smallStory, `/?embed=${view}&from=2022-01-01&lang=en`);
  expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual([name]);
  expect(screen.getByRole('link', { name: 'Open in Aanloop' })).toHaveAttribute(
    'href',
    `${window.location.origin}/?from=2022-01-01&lang=en`,
  );
  expect(screen.getByRole('main')).toHaveAccessibleDescription(/^Events and claims from 1 January 2022: /);
});

it('opens a page that is no view outside the frame, and an article within it', async () => {
  const { router } = await renderApp(smallStory, '/?embed=article&from=2022-01-01&lang=en');
  const opened = vi.fn();
  vi.stubGlobal('open', opened);
  const user = userEvent.setup();
  await user.click(screen.getByRole('link', { name: 'Versions' }));
  expect(opened).toHaveBeenCalledWith(
    `${window.location.origin}/compare.html?from=2022-01-01&lang=en`,
    '_blank',
    'noopener',
  );
  expect(router.state.location.pathname).toBe('/');
  await user.click(screen.getByRole('link', { name: /a1 en/ }));
  expect(router.state.location.pathname).toBe('/articles/a1');
  expect(opened).toHaveBeenCalledOnce();
});
