import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchAllParts } from '@/app/parts';
import type { Dataset } from '@/dataset/format';
import type { Evidence } from '@/domain/evidence';
import { clearTransient } from '@/state/transient';
import { arrive, depart, forgetPlaces } from '@/ui/way-back';
import { longListPart } from '@/views/claims/claim-list';
import { troopsPart } from '@/views/claims/troops';
import { drawApp } from './app-router';

const body = readFileSync('public/dataset.json', 'utf8');
const dataset: Dataset = JSON.parse(body);

const addressOf = ({ article, digest }: Evidence): string => `/articles/${article}#${digest}`;
const sentencesOf = (evidence: readonly Evidence[]): ReadonlySet<string> => new Set(evidence.map(addressOf));

/** Every event, claim and relation with the addresses of its sentences: what must be reached. */
const record = new Map<string, ReadonlySet<string>>([
  ...dataset.events.map(({ id, evidence }) => [`event:${id}`, sentencesOf(evidence)] as const),
  ...dataset.claims.map(
    ({ id, reports }) => [`claim:${id}`, sentencesOf(reports.flatMap(({ evidence }) => evidence))] as const,
  ),
  ...dataset.relations.map(({ id, evidence }) => [`relation:${id}`, sentencesOf(evidence)] as const),
]);
const allOf = (kind: string): string[] => [...record.keys()].filter((key) => key.startsWith(`${kind}:`)).sort();
const everySentence = [...new Set([...record.values()].flatMap((addresses) => [...addresses]))].sort();

const bare = (address: string): string => address.replace(/\?[^#]*/, '');
const hrefOf = (link: Element): string => bare(link.getAttribute('href') ?? '');
const keyOf = (address: string): string | null => {
  const [, kind, id] = /^\/(event|claim)s\/([^#]+)$/.exec(address) ?? [];
  return kind && id ? `${kind}:${id}` : null;
};
const linksIn = (within: ParentNode): Element[] => [...within.querySelectorAll('a[href]')];

/** The whole app at an address, on a screen or on a phone; a phone draws one view at a time. */
const openApp = async (address: string, isPhone: boolean) => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width') ? isPhone : query.includes('min-width') && !isPhone,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  const router = drawApp(address);
  await waitFor(() => expect(document.querySelector('main section')).not.toBeNull());
  return router;
};

const region = (name: string): Element => {
  const found = document.querySelector(`section[aria-label="${name}"]`);
  if (!found) throw new Error(`no region ${name}`);
  return found;
};

const click = (element: Element) =>
  act(async () => {
    (element as HTMLElement).focus();
    fireEvent.click(element);
  });

/** Leaves by each of these links and comes back, as closing does, without drawing what they open. */
const lostOnReturn = (links: readonly Element[]): string[] => {
  // Neither a click nor the focus reaches the views: nothing opens, and nothing is lit anew.
  const stay = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const kinds = ['click', 'focusin', 'focusout'];
  for (const kind of kinds) document.addEventListener(kind, stay, true);
  const frame = vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((run) => {
    run(0);
    return 0;
  });
  const lost = links.filter((link) => {
    fireEvent.click(link);
    (document.activeElement as HTMLElement | null)?.blur();
    arrive('event:somewhere', false);
    depart('event:somewhere');
    return document.activeElement !== link;
  });
  frame.mockRestore();
  for (const kind of kinds) document.removeEventListener(kind, stay, true);
  return lost.map((link) => hrefOf(link));
};

// What comes after the first screen is there from the start.
await Promise.all([fetchAllParts(), troopsPart.fetch(), longListPart.fetch()]);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'application/json' } }));
});
afterEach(() => {
  cleanup();
  clearTransient();
  forgetPlaces();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The items whose links a region shows, of one kind. */
const itemsIn = (name: string, kind: string): Element[] =>
  linksIn(region(name)).filter((link) => keyOf(hrefOf(link))?.startsWith(`${kind}:`));
const keysOf = (links: readonly Element[]): string[] =>
  [...new Set(links.flatMap((link) => keyOf(hrefOf(link)) ?? []))].sort();

/** Rows of a table are alike. */
const some = (links: readonly Element[]): Element[] => links.filter((_, i) => i % 5 === 0);

describe('every evidence of the record', () => {
  it('begins at a mark of each view it appears in, to which closing returns', async () => {
    const charts = await openApp('/?lang=en', false);
    for (const [name, kind] of [
      ['Timeline', 'event'],
      ['Claims', 'claim'],
    ] as const) {
      const links = itemsIn(name, kind);
      expect(keysOf(links).length, name).toBeGreaterThan(0);
      for (const key of keysOf(links)) expect(record.has(key), key).toBe(true);
      expect(lostOnReturn(links), name).toEqual([]);
    }
    const pieces = linksIn(region('Articles')).filter((link) => hrefOf(link).includes('#'));
    const shown = new Set(pieces.map(hrefOf));
    expect(everySentence.filter((sentence) => !shown.has(sentence))).toEqual([]);
    expect(lostOnReturn(pieces)).toEqual([]);
    await act(() => charts.navigate('/?lang=en&claims=sanctions'));
    expect(keysOf(itemsIn('Claims', 'claim')).length).toBeGreaterThan(0);
    expect(lostOnReturn(itemsIn('Claims', 'claim'))).toEqual([]);

    await act(() => charts.navigate('/?lang=en&claims=all&table=timeline,network,claims'));
    expect(keysOf(itemsIn('Timeline', 'event'))).toEqual(allOf('event'));
    expect(keysOf(itemsIn('Claims', 'claim'))).toEqual(allOf('claim'));
    for (const [name, kind] of [
      ['Timeline', 'event'],
      ['Claims', 'claim'],
    ] as const)
      expect(lostOnReturn(some(itemsIn(name, kind))), name).toEqual([]);
    // A row of the network's table names its sentences itself.
    const contacts = linksIn(region('Network')).filter((link) => hrefOf(link).includes('#'));
    const ofRelations = new Set(allOf('relation').flatMap((key) => [...(record.get(key) ?? [])]));
    expect(new Set(contacts.map(hrefOf))).toEqual(ofRelations);
    expect(lostOnReturn(some(contacts))).toEqual([]);
  });

  it('stands in the lists of a phone too', async () => {
    const phone = await openApp('/?lang=en', true);
    for (const fold of region('Timeline').querySelectorAll('ol button[aria-expanded="false"]')) fireEvent.click(fold);
    expect(keysOf(itemsIn('Timeline', 'event'))).toEqual(allOf('event'));
    expect(lostOnReturn(itemsIn('Timeline', 'event'))).toEqual([]);
    const claims = new Set<string>();
    for (const { id } of dataset.articles) {
      await act(() => phone.navigate(`/?lang=en&fill=claims&claims=all&article=${id}`));
      for (const key of keysOf(itemsIn('Claims', 'claim'))) claims.add(key);
      expect(lostOnReturn(itemsIn('Claims', 'claim')), id).toEqual([]);
    }
    expect([...claims].sort()).toEqual(allOf('claim'));
  });

  it('is in the panel of a line of the network, at its very sentences', async () => {
    await openApp('/?lang=en&fill=network', false);
    const found = new Map<string, Set<string>>();
    const edges = [...region('Network').querySelectorAll('[data-mark^="edge:"]')].map((edge) =>
      edge.getAttribute('data-mark'),
    );
    for (const edge of edges) {
      const mark = region('Network').querySelector(`[data-mark="${edge}"]`);
      if (!mark) continue;
      await act(async () => fireEvent.click(mark));
      const rows = [...region('Network').querySelectorAll('[role=dialog] [data-mark^="relation:"]')];
      expect(rows.length, edge ?? '').toBeGreaterThan(0);
      expect(lostOnReturn(rows.flatMap((row) => linksIn(row).slice(0, 1))), edge ?? '').toEqual([]);
      for (const row of rows)
        found.set(
          row.getAttribute('data-mark') ?? '',
          new Set(
            linksIn(row)
              .map(hrefOf)
              .filter((to) => to.includes('#')),
          ),
        );
    }
    // A small picture draws the core; the table above has them all.
    expect(found.size).toBeGreaterThan(allOf('relation').length / 2);
    for (const [key, sentences] of found) expect(sentences, key).toEqual(record.get(key));
  });

  it('is reached from its own page in one more step, and Back comes to the link that was followed', async () => {
    const app = await openApp('/?lang=en', true);
    const seen = new Set<string>();
    const lost: string[] = [];
    for (const [key, sentences] of record) {
      const [kind, id] = key.split(':');
      if (kind === 'relation') continue;
      await act(() => app.navigate(`/${kind}s/${id}?lang=en`));
      for (const sentence of sentences) {
        const page = document.querySelector(`[data-opened="${key}"]`);
        const link = page && linksIn(page).find((one) => hrefOf(one) === sentence);
        // What is folded would be a step more.
        if (!link || link.closest('details:not([open])')) lost.push(`${key} ${sentence}`);
        if (!link || seen.has(sentence)) continue;
        seen.add(sentence);
        await click(link);
        const place = document.getElementById(sentence.split('#')[1] ?? '');
        expect(place, sentence).toHaveFocus();
        expect(place, sentence).toHaveAttribute('data-open', 'true');
        expect(document.querySelector('[role=status]:not(:empty)')?.textContent).toMatch(/It supports: ./);
        const chips = new Set(
          [...document.querySelectorAll('[data-chip]')].map((chip) => chip.getAttribute('data-chip')),
        );
        const silent = [...record].filter(([one, places]) => places.has(sentence) && !chips.has(one));
        expect(silent, `${sentence} does not name`).toEqual([]);
        await act(() => app.navigate(-1));
        expect(bare(`${app.state.location.pathname}${app.state.location.hash}`)).toBe(`/${kind}s/${id}`);
        expect(document.activeElement && hrefOf(document.activeElement), `back from ${sentence}`).toBe(sentence);
      }
    }
    expect(lost).toEqual([]);
    expect(
      [...new Set([...record].flatMap(([key, places]) => (key.startsWith('relation') ? [] : [...places])))].filter(
        (one) => !seen.has(one),
      ),
    ).toEqual([]);
  });
});
