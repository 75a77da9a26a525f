import { act, cleanup, fireEvent } from '@testing-library/react';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Query } from '@/query/query';
import { formatLink } from '@/state/format-link';
import { claimTabs, homeLink } from '@/state/link';
import { longest } from '@/views/claims/claim-list';
import { Claims } from '@/views/claims/claims';
import { naiveAnswer } from '../../query/naive-answer';
import { anyAsked, dataset } from './any-asked';
import { renderAt } from './render-at';
import '../../fixtures/fixed-seed';

// Its bars are held against the same answer in claims-in-time.test.tsx.
vi.mock('@/marks/claim-bins-chart', () => ({ ClaimBinsChart: () => null }));

afterEach(cleanup);

const idsIn = (selector: string, name: string): string[] => [
  ...new Set(
    [...document.querySelectorAll(selector)].map((one) => one.getAttribute(name)?.replace('claim:', '') ?? ''),
  ),
];

/** A long list draws what is in sight, so everything it draws is what one scrolls past. */
const scrolledThrough = (read: () => string[]): string[] => {
  const list = document.querySelector<HTMLElement>('ul[style*="height"]');
  const scroll = list?.parentElement;
  if (!list || !scroll) return read();
  const seen = new Set(read());
  for (let top = 0; top < Number.parseFloat(list.style.height); top += 400) {
    scroll.scrollTop = top;
    act(() => void scroll.dispatchEvent(new Event('scroll')));
    for (const id of read()) seen.add(id);
  }
  return [...seen];
};

/** The one button of these words; asking for it by role eight hundred times is most of the time of this test. */
const buttonNamed = (words: string): Element => {
  const [found, ...others] = [...document.querySelectorAll('button')].filter((one) => one.textContent === words);
  if (!found || others.length > 0) throw new Error(`${others.length + 1} buttons “${words}”`);
  return found;
};

/** What the reader saves, read back from the file itself. */
const savedIds = async (blobs: readonly Blob[]): Promise<string[][]> =>
  Promise.all(
    blobs.map(async (blob) => {
      const text = await blob.text();
      if (blob.type.startsWith('text/csv')) return csvParse(text).map(({ id }) => id ?? '');
      return (JSON.parse(text) as { claims: { id: string }[] }).claims.map(({ id }) => id);
    }),
  );

/** The first tab stands for whichever holds something, where it has nothing itself. */
const drawnTab = (query: Query, asked: (typeof claimTabs)[number]): (typeof claimTabs)[number] => {
  if (asked !== 'troops') return asked;
  const kept = naiveAnswer(dataset, { ...query, kinds: [] }).claims.kept.map((line) => line.split(' ')[0] ?? '');
  const kinds = dataset.claims.filter(({ id }) => kept.includes(id)).map(({ kind }) => kind);
  if (kinds.length === 0 || kinds.includes('troops')) return asked;
  return kinds.every((kind) => kind === 'sanctions') ? 'sanctions' : 'all';
};

describe('under 200 random filters', () => {
  it('marks, rows, summary and export agree with a naive answer', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:nothing';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { router } = renderAt('/?lang=en', dataset, <Claims />);
    const go = (query: Query, tab: (typeof claimTabs)[number], tables: readonly 'claims'[]): Promise<void> =>
      act(() => router.navigate(formatLink({ ...homeLink, lang: 'en', query, tab, tables })));
    const asked = fc.sample(fc.tuple(anyAsked, fc.constantFrom(...claimTabs)), { numRuns: 200, seed: 6 });
    let full = 0;
    let long = 0;
    for (const [query, link] of asked) {
      const wanted = naiveAnswer(dataset, query);
      const tab = drawnTab(query, link);
      const kept = wanted.claims.kept.map((line) => line.split(' ')[0] ?? '');
      const kindOf = new Map(dataset.claims.map(({ id, kind }) => [id, kind]));
      const own = kept.filter((id) => tab === 'all' || kindOf.get(id) === tab).sort();
      full += own.length > 0 ? 1 : 0;

      await go(query, link, ['claims']);
      const { certain, possible } = wanted.totals.claims;
      const words = `${certain} ${certain === 1 ? 'claim' : 'claims'}${possible > 0 ? `, ${possible} possible` : ''}`;
      const summary = [...document.querySelectorAll('section > p')].map((line) => line.textContent ?? '');
      expect(summary.some((line) => line === `${words}.` || line.startsWith(`${words};`))).toBe(true);
      const outside = [...document.querySelectorAll('tbody tr')].filter((row) =>
        row.textContent?.includes('outside the kind filter'),
      ).length;
      const rows = idsIn('tr[data-row]', 'data-row');
      expect(rows.length - outside).toBe(own.length);
      expect(own.every((id) => rows.includes(id))).toBe(true);

      blobs.length = 0;
      for (const form of ['As CSV', 'As JSON']) {
        fireEvent.click(buttonNamed('Save'));
        fireEvent.click(buttonNamed(form));
      }
      for (const ids of await savedIds(blobs)) expect(ids.sort()).toEqual(own);

      await go(query, link, []);
      const marks = scrolledThrough(() => idsIn('[data-mark^="claim:"]:not([data-standing="outside"])', 'data-mark'));
      expect(marks.sort()).toEqual(own);
      long += own.length > longest && tab === 'all' ? 1 : 0;
    }
    expect(full).toBeGreaterThan(60);
    expect(long).toBeGreaterThan(2);
  });
});
