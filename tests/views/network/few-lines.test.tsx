import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { AanloopProvider } from '@/app/aanloop-provider';
import type { Dataset } from '@/dataset/format';
import { indexDataset } from '@/dataset/index-dataset';
import { languages } from '@/domain/text';
import { LanguageContext } from '@/i18n/use-words';
import type { NetworkEdge } from '@/query/bundle-relations';
import { totalOf } from '@/query/count';
import type { FoldLevel } from '@/query/fold-actors';
import { clearTransient } from '@/state/transient';
import { crossingsOf } from '@/views/network/bend-edges';
import { drawEdges } from '@/views/network/draw-edges';
import { drawNodes } from '@/views/network/draw-nodes';
import { layOutSeated, seatNetwork } from '@/views/network/lay-out-network';
import { Network } from '@/views/network/network';
import { restingNetwork, restingNodes } from '@/views/network/resting-network';
import { selectActors } from '@/views/network/select-actors';
import { shortNames } from '@/views/network/short-names';
import { strongestEdges } from '@/views/network/strongest-edges';
import { fewLines } from '@/views/network/use-network-look';

const record = indexDataset(JSON.parse(readFileSync('public/dataset.json', 'utf8')) as Dataset);

/** What is drawn at rest in the room that the dashboard has for it. */
const drawnAtRest = (level: FoldLevel, lines: number) => {
  const resting = restingNetwork(record, level);
  const [names = new Map<string, string>(), ...others] = languages.map((lang) =>
    shortNames(record.dataset.actors, lang),
  );
  const layout = layOutSeated(seatNetwork(resting, names, { width: 420, height: 300 }, [names, ...others], lines));
  const nodes = restingNodes(resting);
  const shown = selectActors({ order: layout.order, nodes, count: layout.count, always: new Set(), lit: null });
  const discs = drawNodes(layout, nodes, shown, { scale: 1, x: 0, y: 0 });
  const among = resting.edges.filter(({ source, target }) => discs.has(source) && discs.has(target));
  const weigh = (id: string): number => totalOf(nodes.get(id)?.weight ?? { certain: 0, possible: 0 });
  const edges = strongestEdges(among, lines, weigh);
  return drawEdges({ edges, discs, passing: new Set(), bends: layout.bends, lit: new Set() });
};

const crossings = (drawn: ReturnType<typeof drawnAtRest>): number =>
  drawn.reduce(
    (sum, one, i) => sum + drawn.slice(i + 1).reduce((met, other) => met + crossingsOf(one.points, other.points), 0),
    0,
  );

describe('the network at the size of the dashboard', () => {
  it('draws at most 25 lines that seldom cross', () => {
    const few = drawnAtRest('state', fewLines);
    expect(few.length).toBeGreaterThan(15);
    expect(few.length).toBeLessThanOrEqual(25);
    // Folded and limited, against everybody with every line.
    const everything = drawnAtRest('person', Number.POSITIVE_INFINITY);
    expect(crossings(few)).toBeLessThanOrEqual(26);
    expect(crossings(few) * 7).toBeLessThan(crossings(everything));
  });
});

const Address = () => {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
};
const show = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <LanguageContext value="en">
        <AanloopProvider whole={record} lang="en">
          <Network />
        </AanloopProvider>
      </LanguageContext>
      <Address />
    </MemoryRouter>,
  );
const marks = (kind: string) =>
  [...document.querySelectorAll(`[data-mark^="${kind}:"]`)]
    .map((mark) => mark.getAttribute('data-mark'))
    .filter((name) => !name?.endsWith('~within'));

afterEach(() => {
  cleanup();
  act(() => clearTransient());
});

describe('how many lines are drawn', () => {
  it('is few of states on the dashboard, and says so', async () => {
    show('/');
    expect(marks('edge').length).toBeLessThanOrEqual(25);
    expect(marks('actor')).toContain('actor:united-states');
    expect(marks('actor')).not.toContain('actor:joe-biden');
    const slider = screen.getByRole('slider', { name: 'Number of lines, the strongest first' });
    const said = slider.getAttribute('aria-valuetext') ?? '';
    expect(said).toMatch(/^\d+ of \d+ lines, the strongest first$/);
    expect(said).toContain(`${marks('edge').length} of `);
    await userEvent.click(screen.getByRole('button', { name: /^all \d+ lines$/ }));
    expect(screen.getByTestId('address')).toHaveTextContent('/?lines=all');
    await userEvent.click(screen.getByRole('button', { name: 'as fits' }));
    expect(screen.getByTestId('address')).toHaveTextContent(/^\/$/);
  });

  it('is what the link asks, the strongest first', () => {
    show('/?lines=3');
    expect(marks('edge').sort()).toEqual([
      'edge:russia~united-states~cooperative',
      'edge:russia~united-states~neutral',
      'edge:united-states~russia~hostile',
    ]);
    // Whoever has no line left is not drawn alone; contacts of one party among itself are drawn at it.
    expect(marks('actor').sort()).toEqual(['actor:russia', 'actor:ukraine', 'actor:united-states']);
  });

  it('is everybody with every line where the network fills the screen, or is asked for', () => {
    show('/?fill=network');
    expect(marks('actor')).toContain('actor:joe-biden');
    cleanup();
    show('/?level=people');
    expect(marks('actor')).toContain('actor:joe-biden');
  });

  it('shows between two sides all that is between them, as long as they are drawn as sides', async () => {
    show('/');
    const line = document.querySelector('[data-mark="edge:united-states~russia~hostile"]');
    if (!line) throw new Error('the line is not drawn');
    fireEvent.click(line);
    await userEvent.click(screen.getByRole('button', { name: 'Everything between them' }));
    expect(screen.getByTestId('address')).toHaveTextContent('/?level=state&pair=united-states,russia');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^United States and Russia, 42 contacts:/);
  });

  it('shows whoever is asked about as themselves', () => {
    show('/?pair=vladimir-putin,joe-biden');
    expect(marks('actor')).toContain('actor:joe-biden');
  });
});

it('a name of the legend filters by that side, and again lets it go', async () => {
  show('/');
  const side = screen.getByRole('button', { name: 'Ukraine: filter by this side' });
  await userEvent.click(side);
  expect(screen.getByTestId('address')).toHaveTextContent('/?group=ukraine');
  expect(side).toHaveAttribute('aria-pressed', 'true');
  // What the filter leaves out is there still, faded, as under any choice of actors.
  const standings = [...document.querySelectorAll('[data-mark^="edge:"]')].map((mark) => [
    mark.getAttribute('data-mark'),
    mark.getAttribute('data-standing'),
  ]);
  expect(standings).toContainEqual(['edge:russia~ukraine~hostile', 'certain']);
  await userEvent.click(side);
  expect(screen.getByTestId('address')).toHaveTextContent(/^\/$/);
});

describe('strongestEdges', () => {
  const edge = (id: string, count: number, [source, target] = id.split('~')): NetworkEdge =>
    ({ id, source, target, weight: { certain: count, possible: 0 }, rows: Array.from({ length: count }) }) as never;

  it('keeps the strongest, then those that bring in an actor', () => {
    const edges = [edge('a~b', 3), edge('b~c', 2), edge('a~c', 1), edge('c~d', 1), edge('a~e', 1)];
    const ids = strongestEdges(edges, 4, (id) => (id === 'a' ? 5 : 1)).map(({ id }) => id);
    expect(ids).toEqual(['a~b', 'b~c', 'a~e', 'c~d']);
  });

  it('is everything where there is room, as it stands', () => {
    const edges = [edge('a~b', 1), edge('b~c', 2)];
    expect(strongestEdges(edges, 2, () => 0)).toBe(edges);
  });
});
