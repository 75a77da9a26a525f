import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { Link } from '@/ui/link';

let draws = 0;
const Counted = () => {
  draws++;
  return <Link to="/events/call?from=2022-01-01">Call</Link>;
};
const Place = () => {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
};
const show = (basename = '/') =>
  render(
    <MemoryRouter basename={basename} initialEntries={[basename]}>
      <Counted />
      <Link to="/about" reloadDocument>
        Away
      </Link>
      <Link to="/data" target="_blank">
        Beside
      </Link>
      <Place />
    </MemoryRouter>,
  );
const at = () => screen.getByRole('status').textContent;

it('goes where it leads, and is not drawn anew for it', () => {
  show();
  const before = draws;
  expect(fireEvent.click(screen.getByRole('link', { name: 'Call' }))).toBe(false);
  expect(at()).toBe('/events/call?from=2022-01-01');
  expect(draws).toBe(before);
});

it('writes its address as one of the host', () => {
  show('/sub/');
  expect(screen.getByRole('link', { name: 'Call' })).toHaveAttribute('href', '/sub/events/call?from=2022-01-01');
});

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'leaves a press with %o to the browser',
  (press) => {
    show();
    expect(fireEvent.click(screen.getByRole('link', { name: 'Call' }), press)).toBe(true);
    expect(at()).toBe('/');
  },
);

it('leaves a link to another window to the browser', () => {
  show();
  expect(fireEvent.click(screen.getByRole('link', { name: 'Beside' }))).toBe(true);
  expect(at()).toBe('/');
});

it('leaves the page where it is told to', () => {
  show();
  expect(fireEvent.click(screen.getByRole('link', { name: 'Away' }))).toBe(true);
  expect(at()).toBe('/');
});
