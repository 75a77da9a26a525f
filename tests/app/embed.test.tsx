import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

afterEach(() => vi.unstubAllGlobals());

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
  await user.click(screen.getByRole('link', { name: 'Who says what' }));
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

it('tells its height again to a holder that asks, and to nobody else', async () => {
  const holder = { postMessage: vi.fn() };
  vi.stubGlobal('parent', holder);
  vi.stubGlobal(
    'ResizeObserver',
    vi.fn(
      class {
        observe = vi.fn();
        disconnect = vi.fn();
      },
    ),
  );
  await renderApp(smallStory, '/?embed=claims&lang=en');
  const ask = async (source: unknown): Promise<unknown[]> => {
    holder.postMessage.mockClear();
    const message = new MessageEvent('message', { data: { aanloop: 1, type: 'get-height' } });
    Object.defineProperty(message, 'source', { value: source });
    await act(async () => window.dispatchEvent(message));
    return holder.postMessage.mock.calls.map(([data]) => data);
  };
  expect(await ask({})).toEqual([]);
  expect(await ask(holder)).toEqual([{ aanloop: 1, type: 'height', height: expect.any(Number) }]);
});

it('shows what its holder asks for, stays the view that it is, and heeds no page that is none', async () => {
  const holder = { postMessage: vi.fn() };
  vi.stubGlobal('parent', holder);
  vi.stubGlobal(
    'ResizeObserver',
    vi.fn(
      class {
        observe = vi.fn();
        disconnect = vi.fn();
      },
    ),
  );
  vi.spyOn(document, 'referrer', 'get').mockReturnValue('https://holder.example/article');
  const { router } = await renderApp(smallStory, '/?embed=claims&lang=en');
  const ask = async (link: string, origin = 'https://holder.example', source: unknown = holder): Promise<string> => {
    const data = { aanloop: 1, type: 'set-link', link };
    const message = new MessageEvent('message', { data, origin });
    Object.defineProperty(message, 'source', { value: source });
    await act(async () => {
      window.dispatchEvent(message);
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    });
    return router.state.location.pathname + router.state.location.search;
  };
  const start = router.state.location.pathname + router.state.location.search;
  expect(await ask('/events/call?lang=en', 'https://stranger.example'), 'from another origin').toBe(start);
  expect(await ask('/events/call?lang=en', 'https://holder.example', {}), 'from another frame').toBe(start);
  expect(await ask('/events/call?lang=en')).toBe('/events/call?embed=claims&lang=en');
  for (const link of ['/data?lang=en', '/compare', '/nl/about.html', '//host.example/x', 'javascript:alert(1)', '%'])
    expect(await ask(link), link).toBe('/events/call?embed=claims&lang=en');
  expect(await ask('/claims/told?embed=network&lang=en')).toBe('/claims/told?embed=claims&lang=en');
  expect(screen.getByRole('region', { name: 'Claims' })).toBeInTheDocument();
  expect(router.state.historyAction, 'Back is the reader’s, not the holder’s').toBe('REPLACE');
});
