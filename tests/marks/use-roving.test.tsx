import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useRovingList } from '@/marks/use-roving';

afterEach(cleanup);

let goTo: (key: string) => void = () => {};

function Row({ keys }: { readonly keys: readonly string[] }) {
  const { stop, root, goTo: go } = useRovingList(keys);
  goTo = go;
  return (
    <ul {...root}>
      {keys.map((key) => (
        <li key={key}>
          <button type="button" {...stop(key)}>
            {key}
          </button>
        </li>
      ))}
    </ul>
  );
}

const show = (...keys: string[]) => {
  const { rerender } = render(<Row keys={keys} />);
  return { user: userEvent.setup(), change: (...next: string[]) => rerender(<Row keys={next} />) };
};
const focused = () => document.activeElement?.textContent;
const tabStops = () => screen.getAllByRole('button').flatMap((one) => (one.tabIndex === 0 ? one.textContent : []));

describe('one tab stop for a row', () => {
  it('is walked by arrows, Home and End, and stays where it was left', async () => {
    const { user } = show('a', 'b', 'c');
    await user.tab();
    expect(focused()).toBe('a');
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('c');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('c');
    await user.keyboard('{Home}');
    expect(focused()).toBe('a');
    await user.keyboard('{End}{ArrowLeft}');
    expect(focused()).toBe('b');
    expect(tabStops()).toEqual(['b']);
    await user.keyboard('{Control>}{ArrowLeft}{/Control}');
    expect(focused()).toBe('b');
  });

  it('leaves the focus to what stands nearest when what has it is taken away', async () => {
    const { user, change } = show('a', 'b', 'c', 'd');
    await user.tab();
    await user.keyboard('{End}');
    change('a', 'b', 'c');
    expect(focused()).toBe('c');
    expect(tabStops()).toEqual(['c']);
  });

  it('takes no focus that is elsewhere', async () => {
    const { user, change } = show('a', 'b');
    await user.tab();
    act(() => screen.getByText('a').blur());
    await act(async () => {});
    change('b');
    expect(document.body).toHaveFocus();
  });

  it('goes to a stop that is drawn a moment later', async () => {
    const { user, change } = show('a');
    await user.tab();
    act(() => {
      change('a', 'z');
      goTo('z');
    });
    expect(focused()).toBe('z');
  });
});
