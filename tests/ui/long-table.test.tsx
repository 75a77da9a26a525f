import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataTable } from '@/ui/data-table';

afterEach(cleanup);
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));

const table = (count: number) => (
  <DataTable
    caption="Numbers"
    columns={[{ id: 'n', label: 'Number', heading: true, sort: (n: number) => n, cell: (n: number) => n }]}
    rows={Array.from({ length: count }, (_, i) => (i * 7919) % count)}
    rowId={(n) => String(n)}
    empty="none"
  />
);
const rows = (): string[] =>
  [...document.querySelectorAll('tr[data-row]')].map((row) => row.getAttribute('data-row') ?? '');

describe('a long table', () => {
  it('draws only what is in sight, says how long it is, and sorts all of it', () => {
    render(table(5003));
    expect(rows().length).toBeLessThan(200);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5004');
    fireEvent.click(screen.getByRole('button', { name: 'Number' }));
    expect(rows().slice(0, 3)).toEqual(['0', '1', '2']);
  });

  it('goes on paper row by row, as far as paper goes, and says how many more there are', () => {
    const { rerender } = render(table(703));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rows()).toHaveLength(703);
    rerender(table(5003));
    expect(rows()).toHaveLength(1000);
    expect(screen.getByRole('table')).toHaveTextContent('and 4,003 more');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(rows().length).toBeLessThan(200);
    expect(screen.getByRole('table')).not.toHaveTextContent('4,003 more');
  });

  it('is drawn whole while it is short', () => {
    render(table(150));
    expect(rows()).toHaveLength(150);
  });
});
