import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { Network } from '@/views/network/network';
import { actor, article, at, on, relation, story } from '../../fixtures/small-story';
import { renderView } from '../details/render-view';

const told: Dataset = {
  ...story({
    articles: [article('a1', '2022-01-07', 2), article('a2', '2022-01-10', 2)],
    actors: [
      { ...actor('ann'), affiliation: 'west' },
      { ...actor('bob'), affiliation: 'west', aliases: ['Bobbie'] },
      { ...actor('cem'), affiliation: 'east' },
      actor('dee'),
      { ...actor('west'), kind: 'state' },
      { ...actor('east'), kind: 'state' },
    ],
    relations: [
      relation('ab', 'ann', 'bob'),
      relation('bc', 'bob', 'cem', { evidence: [at('a2-s1')], date: on('2022-01-10') }),
      relation('bc-again', 'bob', 'cem', { kind: 'warns', sign: 'hostile', evidence: [at('a2-s2')] }),
      relation('cd', 'cem', 'dee', { evidence: [at('a1-s2')] }),
    ],
  }),
  layout: {
    width: 100,
    height: 100,
    places: [
      { actor: 'ann', x: 10, y: 10 },
      { actor: 'bob', x: 10, y: 80 },
      { actor: 'cem', x: 90, y: 80 },
      { actor: 'dee', x: 90, y: 10 },
      { actor: 'east', x: 60, y: 40 },
      { actor: 'west', x: 40, y: 40 },
    ],
  },
};

const show = (address: string) => renderView(<Network />, told, address);
const marks = (kind: string): string[] =>
  [...document.querySelectorAll(`svg [data-mark^="${kind}:"]`)]
    .map((mark) => mark.getAttribute('data-mark') ?? '')
    .sort();
const mark = (name: string): SVGElement => {
  const found = document.querySelector<SVGElement>(`svg [data-mark="${name}"]`);
  if (!found) throw new Error(`no mark ${name}`);
  return found;
};

describe('the network, looked at in other ways', () => {
  it('folds people into their states, and shows apart what stays within one', async () => {
    const { at: address } = show('/');
    await userEvent.click(screen.getByRole('button', { name: 'Look' }));
    await userEvent.click(screen.getByRole('radio', { name: 'states' }));
    expect(address()).toBe('/?level=state');
    expect(marks('edge')).toEqual([
      'edge:dee~east~neutral',
      'edge:east~west~neutral',
      'edge:west~east~hostile',
      'edge:west~west~within',
    ]);
    expect(mark('edge:west~west~within')).toHaveAccessibleName('Within west en: 1 contact');
    expect(mark('actor:west')).toHaveAccessibleName(/2 contacts; 1 more within itself; stands for 3 actors$/);
    expect(screen.getByRole('region')).toHaveTextContent(
      '4 contacts, between 3 actors in view. Counted by state. 1 contact stays within one party (a loop).',
    );
  });

  it('says as whom people count, and counts by state where they were counted apart', async () => {
    const { at: address } = show('/?pair=east,west');
    expect(screen.getByRole('region')).toHaveTextContent('Counted by person and body, not by state.');
    expect(screen.getByRole('heading')).toHaveTextContent('east en and west en have no direct contact in view');
    await userEvent.click(screen.getByRole('button', { name: 'Count by state' }));
    expect(address()).toBe('/?level=state&pair=east,west');
    expect(screen.getByRole('heading')).toHaveTextContent('east en and west en, 2 contacts');
    expect(screen.queryByRole('button', { name: 'Count by state' })).toBeNull();
  });

  it('names who is drawn in the table too, and after it who it was', () => {
    show('/?level=state&table=network');
    const row = document.querySelector('[data-row="bc"]');
    expect(row).toHaveTextContent('west en (bob en)');
    expect(row).toHaveTextContent('east en (cem en)');
    expect(document.querySelector('[data-row="cd"]')).toHaveTextContent('dee en');
    expect(document.querySelector('[data-row="cd"]')).not.toHaveTextContent('(dee en)');
  });

  it('lists what stays within a party, reached by keys', async () => {
    show('/?level=state');
    act(() => mark('actor:west').focus());
    await userEvent.keyboard('e{Enter}');
    const panel = screen.getByRole('dialog', { name: 'Within west en: 1 contact' });
    expect(within(panel).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(mark('edge:west~west~within'));
  });

  it('goes a step or two from the actors in the filter', async () => {
    const { at: address } = show('/actors/ann');
    await userEvent.click(screen.getByRole('button', { name: 'Look' }));
    await userEvent.click(screen.getByRole('radio', { name: 'two steps' }));
    expect(address()).toBe('/actors/ann?actor=ann&ego=2');
    expect(marks('actor')).toEqual(['actor:ann', 'actor:bob', 'actor:cem']);
    await userEvent.click(screen.getByRole('radio', { name: 'one step' }));
    expect(marks('actor')).toEqual(['actor:ann', 'actor:bob']);
    expect(screen.getByRole('region')).toHaveTextContent('Within one step of ann en.');
    await userEvent.click(screen.getByRole('button', { name: 'Show everyone again' }));
    expect(address()).toBe('/actors/ann?actor=ann');
  });

  it('shows everything between two actors that are picked by keys, with the shortest chain and its sentences', async () => {
    const { at: address } = show('/');
    act(() => mark('actor:ann').focus());
    await userEvent.keyboard('p');
    act(() => mark('actor:cem').focus());
    await userEvent.keyboard('p');
    expect(address()).toBe('/?pair=ann,cem');
    expect(marks('actor')).toEqual(['actor:ann', 'actor:bob', 'actor:cem']);
    const region = screen.getByRole('region');
    expect(within(region).getByRole('heading')).toHaveTextContent('ann en and cem en have no direct contact in view');
    const steps = within(region)
      .getAllByRole('listitem')
      .filter((item) => item.textContent?.includes(' and '));
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'ann en and bob en, 1 contact1',
      'bob en and cem en, 2 contacts2',
    ]);
    expect(within(steps[0] ?? region).getByRole('link')).toHaveAttribute('href', '/articles/a1?pair=ann,cem#a1-s1');
  });

  it('says so where no chain in view links the two', () => {
    show('/?pair=ann,dee&from=2022-01-09');
    expect(screen.getByRole('region')).toHaveTextContent('No chain of contacts in view links ann en and dee en.');
    expect(screen.getByRole('region'), 'others do have contact').not.toHaveTextContent('No contact between two actors');
  });

  it('unfolds a bundle: every relation of the pair is a line of its own', async () => {
    show('/');
    expect(marks('relation')).toEqual([]);
    act(() => mark('actor:bob').focus());
    await userEvent.keyboard('E{Enter}');
    const pair = screen.getByRole('dialog').textContent?.includes('cem')
      ? ['relation:bc', 'relation:bc-again']
      : ['relation:ab'];
    expect(marks('relation')).toEqual(pair);
    expect(within(screen.getByRole('dialog')).getByRole('img')).toHaveAccessibleName(/contacts? of this pair from/);
  });

  it('has nothing to go back to on a phone, where it fills the screen', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    show('/?fill=network');
    expect(screen.queryByRole('button', { name: /^(Reduce|Enlarge)/ })).toBeNull();
    vi.unstubAllGlobals();
  });

  it('jumps to an actor by any spelling', async () => {
    show('/');
    await userEvent.click(screen.getByRole('button', { name: 'Find' }));
    await userEvent.keyboard('bobbie');
    expect(screen.getByRole('status')).toHaveTextContent('1 actor');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(mark('actor:bob'));
  });

  it('keeps what it tells of an actor while the focus is there', async () => {
    const { at: address } = show('/');
    act(() => mark('actor:ann').focus());
    await userEvent.tab();
    expect(document.activeElement).toHaveAccessibleName(/^Only this actor/);
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/?actor=ann');
  });

  it('zooms by keys, and back', async () => {
    show('/');
    act(() => mark('actor:ann').focus());
    await userEvent.keyboard('+');
    expect(document.querySelector('svg[data-zoomed]')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Whole picture' }));
    expect(document.querySelector('svg[data-zoomed]')).toBeNull();
  });
});

/** The player's clock in the test's own hand: a beat passes when it is told to. What is quicker is the page's. */
const handPlayer = () => {
  const beats = new Map<number, () => void>();
  const [set, clear] = [globalThis.setInterval, globalThis.clearInterval];
  const started = vi.spyOn(globalThis, 'setInterval');
  started.mockImplementation(((run: () => void, pause: number) => {
    if (pause < 100) return set(run, pause);
    beats.set(-1 - beats.size, run);
    return -beats.size;
  }) as typeof setInterval);
  const stopped = vi.spyOn(globalThis, 'clearInterval');
  stopped.mockImplementation((id) => {
    if (!beats.delete(Number(id))) clear(id);
  });
  onTestFinished(() => {
    started.mockRestore();
    stopped.mockRestore();
  });
  return {
    playing: () => beats.size,
    beat: () => act(async () => void [...beats.values()].map((run) => run())),
  };
};

describe('the days of knowledge', () => {
  it('are played one by one as one entry of the history, and can be paused at any', async () => {
    const { at: address, router } = show('/?table=network');
    const days: string[] = [];
    const actions: string[] = [];
    router.subscribe(({ historyAction, location }) => {
      actions.push(historyAction);
      days.push(new URLSearchParams(location.search).get('asof') ?? '');
    });
    await userEvent.click(screen.getByRole('button', { name: 'Look' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show what was known day by day' }));
    const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
    const { playing, beat } = handPlayer();
    press('Play');
    await beat();
    await beat();
    expect(address()).toContain('asof=2022-01-08');
    press('Pause');
    expect(playing(), 'nothing plays on').toBe(0);
    expect(days).toEqual(['2022-01-06', '2022-01-07', '2022-01-08']);
    expect(actions).toEqual(['PUSH', 'REPLACE', 'REPLACE']);
    press('Play');
    await beat();
    await beat();
    // On the last day nothing is hidden any more.
    expect(address()).not.toContain('asof');
    await beat();
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    expect(playing(), 'it ends with the last day').toBe(0);
  });

  it('stand still for those who want no motion: each day is asked for', async () => {
    const real = window.matchMedia;
    window.matchMedia = (query) =>
      ({
        matches: query.includes('reduce'),
        addEventListener: () => {},
        removeEventListener: () => {},
      }) as unknown as MediaQueryList;
    try {
      const { at: address } = show('/?asof=2022-01-07');
      await userEvent.click(screen.getByRole('button', { name: 'Look' }));
      await userEvent.click(screen.getByRole('button', { name: 'Show what was known day by day' }));
      await userEvent.click(screen.getByRole('button', { name: 'Next day' }));
      expect(address()).toBe('/?asof=2022-01-08');
      expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    } finally {
      window.matchMedia = real;
    }
  });
});
