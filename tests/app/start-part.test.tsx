import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '@/app/app';
import { fetchAllParts } from '@/app/parts';
import { createRouter } from '@/app/router';
import { completeIndex } from '@/dataset/complete-index';
import type { Dataset } from '@/dataset/format';
import { type DatasetIndex, indexDataset } from '@/dataset/index-dataset';
import { startOf } from '@/dataset/start-of';
import type { Language } from '@/domain/text';
import { claimBinsPart } from '@/marks/claim-bins-part';
import { ownSource } from '@/state/dossier-source';
import { setBegun } from '@/state/start-part';
import { troopsPart } from '@/views/claims/troops';
import { dataset } from '../e2e/model';
import { introducedStory } from '../fixtures/introduced-story';
import { createMemoryHistory } from '../fixtures/memory-history';
import { smallStory } from '../fixtures/small-story';

await Promise.all([fetchAllParts(), troopsPart.fetch(), claimBinsPart.fetch()]);

afterEach(() => {
  cleanup();
  setBegun(null);
});

const draw = async (index: DatasetIndex, lang: Language, isPhone: boolean) => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isPhone === query.includes('max-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  const load = vi.fn(async () => ({ ok: true, index, leftOut: [], source: ownSource }) as const);
  const history = createMemoryHistory({ initialEntries: [`/?lang=${lang}`] });
  const router = createRouter({ load, base: '', history });
  await act(async () => void render(<App router={router} />));
  return { router, load };
};

/** Ids that are counted up have no meaning of their own. */
const told = (element: Element | null): string =>
  element?.outerHTML.replace(/_r_\w+_/g, '_r_').replace(/recharts\d+-/g, 'recharts-') ?? 'nothing';
const parts = 'header, #page-summary, section[aria-label], nav';
const firstScreen = (): string[] =>
  [...document.querySelectorAll(parts)].filter((one) => !one.matches('[aria-busy]')).map(told);
const busy = (): number => document.querySelectorAll('[aria-busy="true"]').length;
const isDrawn = (): Promise<void> => vi.waitFor(() => expect(busy()).toBe(0), { timeout: 60_000 });

/** Some texts in Dutch and Polish, some in Polish alone. */
const inOthers: Dataset = JSON.parse(
  JSON.stringify({ ...smallStory, dossier: { ...smallStory.dossier, languages: ['pl', 'nl'] } })
    .replace(/"en":/g, '"pl":')
    .replace(/("summary":\{)"nl":"(?:[^"\\]|\\.)*",/g, '$1'),
);

const dossiers: readonly (readonly [string, Dataset])[] = [
  ['of the site', dataset],
  ['of a few', smallStory],
  ['with an introduction', introducedStory],
  ['in other languages', inOthers],
];
const screens = dossiers.flatMap(([name, whole]) =>
  (['en', 'nl'] as const).flatMap((lang) => [false, true].map((isPhone) => ({ name, whole, lang, isPhone }))),
);

it.each(screens)(
  'the first screen of the dossier $name is the same of its start: $lang, phone $isPhone',
  async ({ whole, lang, isPhone }) => {
    const start = indexDataset(structuredClone(startOf(whole, lang)));
    setBegun(start);
    await draw(start, lang, isPhone);
    const begun = firstScreen();
    expect(begun.length).toBeGreaterThan(3);
    expect(
      screen.getByRole('region', { name: lang === 'en' ? 'Timeline' : 'Tijdlijn' }).hasAttribute('aria-busy'),
    ).toBe(false);
    expect(busy()).toBe(isPhone ? 0 : 3);
    await act(async () => {
      completeIndex(start, structuredClone(whole));
      setBegun(null);
    });
    await isDrawn();
    const completed = told(document.querySelector('.screen'));
    cleanup();
    await draw(indexDataset(structuredClone(whole)), lang, isPhone);
    await isDrawn();
    const atOnce = firstScreen();
    for (const one of begun) expect(atOnce).toContain(one);
    expect(completed).toBe(told(document.querySelector('.screen')));
  },
);

it.each(dossiers)('the start of the dossier %s and the rest are the whole', (_, whole) => {
  for (const lang of ['en', 'nl'] as const) {
    const start = indexDataset(structuredClone(startOf(whole, lang)));
    const [event] = start.events.values();
    completeIndex(start, structuredClone(whole));
    expect(start).toEqual(indexDataset(whole));
    expect(start.events.get(event?.id ?? '')).toBe(event);
  }
});

it.each([
  ['/?lang=en&from=2022-01-01', 1],
  ['/?lang=en&fill=timeline', 1],
  [`/events/${smallStory.events[0]?.id}?lang=en`, 2],
  ['/?lang=nl', 2],
  ['/about?lang=en', 2],
  ['/?lang=en&clock=said', 2],
  ['/?lang=en&kind=troops', 2],
  ['/?lang=en&asof=2022-01-01', 2],
])('a step from the start to %s waits for the rest where it has to', async (to, loads) => {
  const start = indexDataset(structuredClone(startOf(smallStory, 'en')));
  setBegun(start);
  const { router, load } = await draw(start, 'en', false);
  load.mockImplementation(async () => {
    completeIndex(start, structuredClone(smallStory));
    setBegun(null);
    return { ok: true, index: start, leftOut: [], source: ownSource };
  });
  await act(async () => void router.navigator.push(to));
  expect(load).toHaveBeenCalledTimes(loads);
  expect(screen.queryByRole('alert')).toBeNull();
});
