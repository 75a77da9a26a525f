import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderApp } from '../../app/render-app';
import { smallStory } from '../../fixtures/small-story';

afterEach(() => {
  vi.useRealTimers();
});

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input[type="date"]' });

it('keeps the fields of the dates, and the focus in them, while the address follows', async () => {
  await renderApp(smallStory, '/?lang=en');
  await userEvent.click(screen.getByRole('button', { name: 'All dates' }));
  const from = field('From');
  from.focus();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const year of ['0002', '0020', '0202']) {
    fireEvent.change(from, { target: { value: `${year}-01-10` } });
    await act(async () => void vi.advanceTimersByTime(5000));
    expect(location.search).not.toContain('from');
  }
  vi.useRealTimers();
  fireEvent.change(from, { target: { value: '2022-01-10' } });
  await expect.poll(() => location.search).toContain('from=2022-01-10');
  expect(field('From')).toBe(from);
  expect(from).toHaveFocus();
});

it('commits the day of knowledge that a slide has come to when its menu is closed at once', async () => {
  await renderApp(smallStory, '/?lang=en');
  await userEvent.click(screen.getByRole('button', { name: /^As known on/ }));
  const slider = screen.getByRole<HTMLInputElement>('slider', { name: /^Day of knowledge/ });
  fireEvent.change(slider, { target: { value: String(Number(slider.max) - 2) } });
  fireEvent.keyDown(slider, { key: 'Escape' });
  expect(screen.queryByRole('slider', { name: /^Day of knowledge/ })).toBeNull();
  await expect.poll(() => location.search).toContain('asof=');
});
