import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popover } from '@/ui/popover';

afterEach(cleanup);

const show = () => {
  const changes: boolean[] = [];
  const onPage = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the page around the menu.
    <div onKeyDown={onPage}>
      <Popover label="Dates" name="Choose dates" onOpenChange={(open) => changes.push(open)}>
        {(close) => (
          <>
            <p>Some words</p>
            <input aria-label="From" />
            <button type="button" onClick={close}>
              Done
            </button>
          </>
        )}
      </Popover>
      <button type="button">Elsewhere</button>
      <p>Nowhere</p>
    </div>,
  );
  const button = screen.getByRole('button', { name: 'Dates' });
  const panel = () => screen.queryByRole('group', { name: 'Choose dates' });
  return { button, panel, changes, onPage, user: userEvent.setup() };
};

describe('Popover', () => {
  it('opens and closes by its button and says so', async () => {
    const { button, panel, changes, user } = show();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).not.toHaveAttribute('aria-controls');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(panel()).toHaveAttribute('id', button.getAttribute('aria-controls'));
    await user.click(button);
    expect(panel()).toBeNull();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(changes).toEqual([true, false]);
  });

  it('opens by Enter and by space', async () => {
    const { button, panel, user } = show();
    button.focus();
    await user.keyboard('{Enter}');
    expect(panel()).toBeInTheDocument();
    await user.keyboard(' ');
    expect(panel()).toBeNull();
  });

  it('closes on Escape from within, gives the focus back, and keeps the key to itself', async () => {
    const { button, panel, changes, onPage, user } = show();
    await user.click(button);
    await user.click(screen.getByLabelText('From'));
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(button).toHaveFocus();
    expect(changes).toEqual([true, false]);
    expect(onPage).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onPage).toHaveBeenCalledTimes(1);
  });

  it('closes on Escape also after its words were clicked', async () => {
    const { button, panel, user } = show();
    await user.click(button);
    await user.click(screen.getByText('Some words'));
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(button).toHaveFocus();
  });

  it('closes when the pointer goes down outside, and tells', async () => {
    const { button, panel, changes, user } = show();
    await user.click(button);
    await user.click(screen.getByText('Some words'));
    expect(panel()).toBeInTheDocument();
    await user.click(screen.getByText('Nowhere'));
    expect(panel()).toBeNull();
    expect(changes).toEqual([true, false]);
  });

  it('closes once when something else is clicked that takes the focus', async () => {
    const { button, panel, changes, user } = show();
    await user.click(button);
    await user.click(screen.getByLabelText('From'));
    await user.click(screen.getByText('Elsewhere'));
    expect(panel()).toBeNull();
    expect(screen.getByText('Elsewhere')).toHaveFocus();
    expect(changes).toEqual([true, false]);
  });

  it('closes when the focus leaves by Tab', async () => {
    const { button, panel, changes, user } = show();
    await user.click(button);
    await user.tab();
    expect(screen.getByLabelText('From')).toHaveFocus();
    await user.tab();
    expect(panel()).toBeInTheDocument();
    await user.tab();
    expect(screen.getByText('Elsewhere')).toHaveFocus();
    expect(panel()).toBeNull();
    expect(changes).toEqual([true, false]);
  });

  it('leaves Escape to an input method that is putting a word together', async () => {
    const { button, panel, user } = show();
    await user.click(button);
    fireEvent.keyDown(screen.getByLabelText('From'), { key: 'Escape', isComposing: true });
    expect(panel()).toBeInTheDocument();
  });

  it('lets its content close it', async () => {
    const { button, panel, user } = show();
    await user.click(button);
    await user.click(screen.getByText('Done'));
    expect(panel()).toBeNull();
    expect(button).toHaveFocus();
  });
});
