import { readFileSync } from 'node:fs';
import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { routes } from '@/app/routes';

afterEach(() => vi.unstubAllGlobals());

// Nothing here asks for the files of what is opened, nor for anything that comes with them.
it('goes back to the mark by which the first details were opened, though their file came after the click', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal('fetch', async () => new Response(readFileSync('public/dataset.json', 'utf8')));
  const router = createMemoryRouter(routes, { initialEntries: ['/?lang=en&table=timeline'] });
  render(<RouterProvider router={router} />);
  const mark = await waitFor(() => {
    const found = document.querySelectorAll<HTMLElement>('tbody a[href*="/events/"]')[3];
    if (!found) throw new Error('no table yet');
    return found;
  });
  const href = mark.getAttribute('href');
  await act(async () => {
    mark.focus();
    fireEvent.click(mark);
  });
  await waitFor(() => expect(document.querySelector('[data-opened^="event:"]')).not.toBeNull());
  const opened = document.querySelector('[data-opened]');
  await act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' }));
  expect(opened).not.toBeInTheDocument();
  // What is closed gives the focus back a frame later.
  await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
  expect(document.activeElement?.getAttribute('href')).toBe(href);
});
