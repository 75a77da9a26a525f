import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { leaveFocus, StillButton } from '@/ui/still-button';

it('keeps the focus at its end, and does nothing there', async () => {
  const user = userEvent.setup();
  const act = vi.fn();
  const { rerender } = render(
    <StillButton off={false} onClick={act}>
      closer
    </StillButton>,
  );
  const button = screen.getByRole('button', { name: 'closer' });
  await user.click(button);
  rerender(
    <StillButton off onClick={act}>
      closer
    </StillButton>,
  );
  await user.keyboard('{Enter}');
  await user.click(button);
  expect(act).toHaveBeenCalledTimes(1);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
});

it('leaves the focus beside it, else in its view, and takes it from nobody', () => {
  render(
    <section aria-label="View">
      <button type="button">first</button>
      <p>
        <button type="button">alone</button>
      </p>
      <div>
        <button type="button">out</button>
        <button type="button">whole</button>
      </div>
    </section>,
  );
  const named = (name: string): HTMLElement => screen.getByRole('button', { name });
  named('whole').focus();
  leaveFocus(named('whole'));
  expect(named('out')).toHaveFocus();
  leaveFocus(named('alone'));
  expect(named('out')).toHaveFocus();
  named('alone').focus();
  leaveFocus(named('alone'));
  expect(named('first')).toHaveFocus();
});
