import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateDossier } from '@/compile/generate-dossier';
import { clearTransient } from '@/state/transient';
import { renderApp } from './render-app';

const dossier = generateDossier({ claims: 2000, seed: 1 });

/** What the page holds, however much the dossier does; the bars of claims in time, as many as weeks and kinds, are apart. */
const [mostElements, mostDrawn, mostOfBars] = [4000, 1500, 1800];

const bars = '.recharts-wrapper';
const counted = () => {
  const outside = (selector: string): number =>
    [...document.querySelectorAll(selector)].filter((one) => !one.closest(bars)).length;
  return {
    elements: outside('body *'),
    drawn: outside('svg, svg *'),
    ofBars: document.querySelectorAll(`${bars} *`).length,
  };
};

beforeEach(() => localStorage.setItem('aanloop-introduction', 'closed'));
afterEach(() => {
  act(() => clearTransient());
  cleanup();
  localStorage.clear();
});

describe('a page of a dossier of 2,000 claims', () => {
  it.each([
    ['the dashboard', '/?lang=en', 'desk'],
    ['its claims about sanctions', '/?lang=en&claims=sanctions', 'desk'],
    ['all claims', '/?lang=en&claims=all', 'desk'],
    ['the timeline alone', '/?lang=en&fill=timeline', 'desk'],
    ['the network alone', '/?lang=en&fill=network', 'desk'],
    ['the articles alone', '/?lang=en&fill=articles', 'desk'],
    ['tables', '/?lang=en&table=timeline,network,claims,articles', 'desk'],
    ['a phone', '/?lang=en', 'phone'],
    ['the articles on a phone', '/?lang=en&fill=articles', 'phone'],
    ['the claims on a phone', '/?lang=en&fill=claims', 'phone'],
  ] as const)('holds no more elements than any other: %s', async (_, address, device) => {
    await renderApp(dossier, address, device);
    const { elements, drawn, ofBars } = counted();
    expect(elements).toBeLessThanOrEqual(mostElements);
    expect(drawn).toBeLessThanOrEqual(mostDrawn);
    expect(ofBars).toBeLessThanOrEqual(mostOfBars);
    expect(ofBars > 0).toBe(address.includes('claims=all'));
    // And is no empty page.
    expect(elements).toBeGreaterThan(200);
  });

  it('begins a long list with what fits, says how much is left, and brings it some at a time', async () => {
    await renderApp(dossier, '/?lang=en');
    const articles = screen.getByRole('region', { name: 'Articles' });
    const titles = () => articles.querySelectorAll('li > a[data-mark^="article:"]').length;
    const first = titles();
    const left = dossier.articles.length - first;
    const more = screen.getByRole('button', { name: `and 40 of ${left} more` });
    fireEvent.click(more);
    expect(titles()).toBe(first + 40);
    fireEvent.click(screen.getByRole('button', { name: `and ${left - 40} more` }));
    expect(titles()).toBe(dossier.articles.length);
  });

  it('tells each claim without a number in a count', async () => {
    await renderApp(dossier, '/?lang=en');
    const claims = screen.getByRole('region', { name: 'Claims' });
    const counts = [...claims.querySelectorAll('[data-stop^="stack "] text')].map(({ textContent }) =>
      Number(textContent?.replaceAll(',', '')),
    );
    expect(counts.length).toBeGreaterThan(1);
    const troops = dossier.claims.filter(({ kind }) => kind === 'troops').length;
    const told = counts.reduce((sum, count) => sum + count, 0);
    expect(told).toBeGreaterThan(troops / 2);
    expect(told).toBeLessThanOrEqual(troops);
  });
});
