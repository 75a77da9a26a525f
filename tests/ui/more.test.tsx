import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ListStart } from '@/ui/more';

afterEach(cleanup);

const items = Array.from({ length: 50 }, (_, i) => i);

it('gives the focus to the first that came when nothing is left to ask for', () => {
  render(
    <ul>
      <ListStart items={items} first={20}>
        {(item) => (
          <li key={item}>
            <a href={`#${item}`}>item {item}</a>
          </li>
        )}
      </ListStart>
    </ul>,
  );
  const more = screen.getByRole('button', { name: 'and 30 more' });
  more.focus();
  fireEvent.click(more);
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  expect(document.activeElement?.textContent).toBe('item 20');
});

it('gives it to what cannot be pressed as well, without a stop of its own', () => {
  render(
    <p>
      <ListStart items={items} first={20} last="span">
        {(item) => <span key={item}>{item}, </span>}
      </ListStart>
    </p>,
  );
  const more = screen.getByRole('button');
  more.focus();
  fireEvent.click(more);
  expect(document.activeElement?.textContent).toBe('20, ');
  expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
});

it('keeps the focus on the button while there is more', () => {
  render(
    <ul>
      <ListStart items={items} first={5}>
        {(item) => <li key={item}>{item}</li>}
      </ListStart>
    </ul>,
  );
  const more = screen.getByRole('button', { name: 'and 40 of 45 more' });
  more.focus();
  fireEvent.click(more);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'and 5 more' }));
  // Paper says what it does not have.
  expect(document.activeElement?.getAttribute('data-on-paper')).toBe('and 5 more');
});
