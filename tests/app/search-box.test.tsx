import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parts } from '@/app/parts';
import { SearchBox } from '@/app/search-box';
import { indexDataset } from '@/dataset/index-dataset';
import { project } from '@/query/project';
import { emptyQuery } from '@/query/query';
import { formatOpens } from '@/state/format-link';
import { homeLink } from '@/state/link';
import { type Aanloop, ProvideAanloop } from '@/state/use-aanloop';
import { smallStory } from '../fixtures/small-story';

await parts.results.fetch();

const index = indexDataset(smallStory);
const projection = project(index, emptyQuery);

const valueAt = (q: string, commit: Aanloop['commit']): Aanloop => {
  const link = { ...homeLink, query: { ...emptyQuery, q } };
  return {
    index,
    whole: index,
    link,
    notices: [],
    lang: 'en',
    committed: projection,
    projection,
    opened: null,
    open: null,
    openRef: null,
    commit,
    commitLink: async () => {},
    linkTo: formatOpens(link),
    pageTo: () => '/',
    addressOf: () => '/',
  };
};
const at = (q: string, commit: Aanloop['commit']) => {
  const value = valueAt(q, commit);
  return (
    <MemoryRouter>
      <ProvideAanloop value={value}>
        <SearchBox />
      </ProvideAanloop>
    </MemoryRouter>
  );
};

const box = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const enter = () => fireEvent.keyDown(box(), { key: 'Enter' });
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('SearchBox', () => {
  it('shows what is found while the words are typed, and filters by them on Enter', () => {
    const commit = vi.fn(async () => {});
    render(at('', commit));
    type('call');
    expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
    wait(5000);
    expect(commit).not.toHaveBeenCalled();
    enter();
    expect(commit.mock.calls).toEqual([[{ q: 'call' }]]);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('filters by no words that nothing has, and says what comes nearest', () => {
    const commit = vi.fn(async () => {});
    render(at('', commit));
    type('call zzz');
    enter();
    expect(commit).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('No result has all 2 words');
    type('call');
    expect(commit).not.toHaveBeenCalled();
    enter();
    expect(commit.mock.calls).toEqual([[{ q: 'call' }]]);
  });

  it('tells only what filters once a result is opened', () => {
    const commit = vi.fn(async () => {});
    render(at('ann', commit));
    type('call');
    const [first] = screen.getAllByRole('link');
    if (!first) throw new Error('nothing was found');
    fireEvent.click(first);
    expect(box().value).toBe('ann');
    expect(screen.queryByRole('link')).toBeNull();
    expect(commit).not.toHaveBeenCalled();
  });

  it('filters by a click as well, and stays in the box', () => {
    const commit = vi.fn(async () => {});
    render(at('', commit));
    type(' call ');
    fireEvent.click(screen.getByRole('button', { name: 'Filter every view by “call”' }));
    expect(commit.mock.calls).toEqual([[{ q: 'call' }]]);
    expect(box()).toHaveFocus();
  });

  it('links a result under the filters that are on, and not under the words', () => {
    render(at('call', async () => {}));
    type('ann');
    for (const link of screen.getAllByRole('link'))
      expect(link).toHaveAttribute('href', expect.stringContaining('q=call'));
  });

  it('keeps what is typed while the link is on its way', () => {
    const commit = vi.fn(async () => {});
    const { rerender } = render(at('', commit));
    type('ta');
    enter();
    type('tan');
    rerender(at('ta', commit));
    expect(box().value).toBe('tan');
    enter();
    rerender(at('tan', commit));
    expect(box().value).toBe('tan');
  });

  it('takes words back by Escape that are still on their way to the link', () => {
    const commit = vi.fn(async () => {});
    const { rerender } = render(at('', commit));
    type('call');
    enter();
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect(commit.mock.calls).toEqual([[{ q: 'call' }], [{ q: '' }]]);
    rerender(at('call', commit));
    rerender(at('', commit));
    expect(box().value).toBe('');
  });

  it('follows the link when it changes by itself, also back to what was typed', () => {
    const commit = vi.fn(async () => {});
    const { rerender } = render(at('', commit));
    type('ta');
    enter();
    for (const q of ['ta', '', 'ta', 'other']) {
      rerender(at(q, commit));
      expect(box().value).toBe(q);
    }
  });

  it('goes back by Escape to the words that filter, then away with those', () => {
    const commit = vi.fn(async () => {});
    render(at('tank', commit));
    type('tanks');
    const leave = () => fireEvent.keyDown(box(), { key: 'Escape' });
    leave();
    expect(box().value).toBe('tank');
    expect(commit).not.toHaveBeenCalled();
    leave();
    expect(box().value).toBe('');
    expect(commit.mock.calls).toEqual([[{ q: '' }]]);
  });

  it('filters no more as soon as it is empty', () => {
    const commit = vi.fn(async () => {});
    render(at('tank', commit));
    type('');
    expect(commit.mock.calls).toEqual([[{ q: '' }]]);
  });

  it('leaves the keys of an input method to it', () => {
    const commit = vi.fn(async () => {});
    render(at('tank', commit));
    type('tanks');
    fireEvent.keyDown(box(), { key: 'Escape', isComposing: true });
    fireEvent.keyDown(box(), { key: 'Escape', keyCode: 229 });
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box(), { key: 'ArrowDown', isComposing: true });
    expect(box().value).toBe('tanks');
    expect(document.activeElement?.tagName).not.toBe('A');
    expect(commit).not.toHaveBeenCalled();
  });

  it('drops what was typed when Back changes the words before it was said', () => {
    const commit = vi.fn(async () => {});
    const { rerender } = render(at('tank', commit));
    type('tanks');
    rerender(at('call', commit));
    expect(box().value).toBe('call');
    wait(1000);
    expect(commit).not.toHaveBeenCalled();
  });

  it('goes to the first result at the key itself, also when the results were closed', () => {
    render(
      at(
        '',
        vi.fn(async () => {}),
      ),
    );
    type('call');
    const down = () => fireEvent.keyDown(box(), { key: 'ArrowDown' });
    down();
    const first = document.activeElement;
    expect(first?.tagName).toBe('A');
    fireEvent.keyDown(first ?? box(), { key: 'ArrowUp' });
    expect(box()).toHaveFocus();
    down();
    expect(document.activeElement?.tagName).toBe('A');
  });

  it.each([{ key: 'k', ctrlKey: true }, { key: 'k', metaKey: true }, { key: '/' }])('is gone to by %o', (init) => {
    render(at('', async () => {}));
    expect(fireEvent.keyDown(document.body, init)).toBe(false);
    expect(box()).toHaveFocus();
  });

  it('is gone to when it is unfolded, as on a phone', () => {
    render(
      <MemoryRouter>
        <ProvideAanloop value={valueAt('', async () => {})}>
          <SearchBox unfolded />
        </ProvideAanloop>
      </MemoryRouter>,
    );
    expect(box()).toHaveFocus();
  });

  it('leaves a slash to who types it', () => {
    render(
      <>
        {at('', async () => {})}
        <input aria-label="Other" />
      </>,
    );
    expect(fireEvent.keyDown(screen.getByLabelText('Other'), { key: '/' })).toBe(true);
    expect(box()).not.toHaveFocus();
  });
});
