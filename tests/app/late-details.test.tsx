import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { forgetPlaces } from '@/ui/way-back';
import { drawApp } from './app-router';

/** The files of what is opened, each on its way until it is let go. Nothing here asks for them, nor for what comes with them. */
const files = vi.hoisted(() => {
  const held = () => {
    let letGo = () => {};
    const come = new Promise<void>((done) => {
      letGo = done;
    });
    const load = async (original: () => Promise<object>): Promise<object> => {
      await come;
      return original();
    };
    return { load, letGo };
  };
  return { details: held(), reader: held(), claims: held() };
});
vi.mock('@/views/details/details', files.details.load);
vi.mock('@/views/reader/reader', files.reader.load);
vi.mock('@/views/claims/claims', files.claims.load);

const body = readFileSync('public/dataset.json', 'utf8');
const claim = (JSON.parse(body) as Dataset).claims.find(({ kind }) => kind === 'sanctions')?.id;

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal('fetch', async () => new Response(body));
});
afterEach(() => {
  cleanup();
  forgetPlaces();
  vi.unstubAllGlobals();
});

const found = (selector: string, nth = 0): Promise<HTMLElement> =>
  waitFor(() => {
    const one = document.querySelectorAll<HTMLElement>(selector)[nth];
    if (!one) throw new Error(`no ${selector} yet`);
    return one;
  });

const click = (mark: HTMLElement) =>
  act(async () => {
    mark.focus();
    fireEvent.click(mark);
  });

/** What is closed gives the focus back a frame later. */
const aFrame = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
const close = async (): Promise<void> => {
  // What is drawn in pieces listens to keys once it stands.
  await aFrame();
  await act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' }));
  expect(document.querySelector('[data-opened]')).toBeNull();
  await aFrame();
};

const focused = (): string | null | undefined => document.activeElement?.getAttribute('href');

it('goes back to the mark by which the first details were opened, whatever was touched while their file was on its way', async () => {
  drawApp('/?lang=en&table=timeline');
  const mark = await found('tbody a[href*="/events/"]', 3);
  const href = mark.getAttribute('href');
  await click(mark);
  await found('[data-opening]');
  // A click on a mark that opens nothing.
  const other = await found('[data-mark^="edge:"]');
  await act(async () => void fireEvent.click(other));
  await act(async () => files.details.letGo());
  await found('[data-opened^="event:"]');
  await close();
  expect(focused()).toBe(href);
});

it('goes back to the sentence by which the first article was opened, by Back before its file had come and by closing after', async () => {
  const router = drawApp('/?lang=en&table=network');
  const sentence = 'tbody a[href*="/articles/"][href*="#"]';
  const href = (await found(sentence, 5)).getAttribute('href');
  await click(await found(sentence, 5));
  await found('[data-opening]');
  await act(() => router.navigate(-1));
  await aFrame();
  expect(focused()).toBe(href);
  await click(await found(sentence, 5));
  await found('[data-opening]');
  await act(async () => files.reader.letGo());
  await found('[data-opened^="article:"]');
  await close();
  expect(focused()).toBe(href);
});

it('goes to what was open on arrival as soon as the view that holds it has come', async () => {
  drawApp(`/claims/${claim}?lang=en&claims=sanctions`);
  (await found(`[data-opened="claim:${claim}"] h2`)).focus();
  await close();
  expect(document.body).toHaveFocus();
  await act(async () => files.claims.letGo());
  await waitFor(() => expect(focused() ?? '').toContain(`/claims/${claim}?`));
});
