import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Column, DataTable } from '@/ui/data-table';

afterEach(cleanup);

interface Row {
  readonly id: string;
  readonly name: string;
  readonly count: number | null;
}

const rows: readonly Row[] = Object.freeze([
  { id: 'b', name: 'Bob', count: 10 },
  { id: 'x', name: 'Émile', count: null },
  { id: 'a', name: 'ann', count: 9 },
  { id: 'c', name: 'Cem', count: 10 },
]);

const columns: readonly Column<Row>[] = [
  { id: 'name', label: 'Name', cell: ({ name }) => name, sort: ({ name }) => name, heading: true },
  { id: 'count', label: 'Count', cell: ({ count }) => count ?? 'unknown', sort: ({ count }) => count, numeric: true },
  { id: 'note', label: 'Note', cell: () => 'note' },
];

const show = (given: readonly Row[] = rows) => {
  const pointed: (string | null)[] = [];
  const view = render(
    <DataTable
      caption="Actors as a table"
      columns={columns}
      rows={given}
      rowId={({ id }) => id}
      lit={({ id }) => id === 'a'}
      pointing={({ id }) => {
        const [point, leave] = [() => void pointed.push(id), () => void pointed.push(null)];
        return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
      }}
      empty="Nothing fits"
    />,
  );
  const order = () => [...view.container.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-row'));
  const head = (name: string) => screen.getByRole('columnheader', { name });
  return { ...view, order, head, pointed, user: userEvent.setup() };
};

describe('DataTable', () => {
  it('shows the rows in the order given, each with a heading', () => {
    const { order } = show();
    expect(order()).toEqual(['b', 'x', 'a', 'c']);
    expect(screen.getByRole('table', { name: 'Actors as a table' })).toBeInTheDocument();
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Bob',
      'Émile',
      'ann',
      'Cem',
    ]);
    expect(screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-sort'))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('makes each row a card on a phone, which is a table to those who hear it', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    const { order, head, user } = show();
    vi.unstubAllGlobals();
    // The styles of a card take the roles away that the elements have by themselves.
    const told = [...screen.getByRole('table').querySelectorAll('thead, tbody, tr, th, td')];
    expect(new Set(told.map((element) => element.getAttribute('role')))).toEqual(
      new Set(['rowgroup', 'row', 'columnheader', 'rowheader', 'cell']),
    );
    expect(screen.getAllByRole('cell', { name: '10' }).map(({ dataset }) => dataset.label)).toEqual(['Count', 'Count']);
    await user.click(within(head('Name')).getByRole('button'));
    expect(order()).toEqual(['a', 'b', 'c', 'x']);
  });

  it('sorts by words as a dictionary does, down the second time, up the third', async () => {
    const { order, head, user } = show();
    await user.click(within(head('Name')).getByRole('button'));
    expect(order()).toEqual(['a', 'b', 'c', 'x']);
    expect(head('Name')).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(head('Name')).getByRole('button'));
    expect(order()).toEqual(['x', 'c', 'b', 'a']);
    expect(head('Name')).toHaveAttribute('aria-sort', 'descending');
    await user.click(within(head('Name')).getByRole('button'));
    expect(order()).toEqual(['a', 'b', 'c', 'x']);
  });

  it('sorts by number, keeps the order of equals, and puts what is unknown last both ways', async () => {
    const { order, head, user } = show();
    await user.click(within(head('Count')).getByRole('button'));
    expect(order()).toEqual(['a', 'b', 'c', 'x']);
    await user.click(within(head('Count')).getByRole('button'));
    expect(order()).toEqual(['b', 'c', 'a', 'x']);
    expect(head('Count')).toHaveAttribute('aria-sort', 'descending');
    expect(head('Name')).not.toHaveAttribute('aria-sort');
  });

  it('starts upward again in another column', async () => {
    const { order, head, user } = show();
    await user.dblClick(within(head('Count')).getByRole('button'));
    await user.click(within(head('Name')).getByRole('button'));
    expect(order()).toEqual(['a', 'b', 'c', 'x']);
  });

  it('has no button where there is nothing to sort by', () => {
    const { head } = show();
    expect(within(head('Note')).queryByRole('button')).toBeNull();
  });

  it('lights what is lit and tells what is pointed at, by pointer and by focus', () => {
    const { container, pointed } = show();
    expect([...container.querySelectorAll('[data-lit]')].map((row) => row.getAttribute('data-row'))).toEqual(['a']);
    const row = container.querySelector('[data-row="c"]');
    if (!row) throw new Error('no row');
    fireEvent.pointerEnter(row);
    fireEvent.pointerLeave(row);
    fireEvent.focus(row);
    fireEvent.blur(row);
    expect(pointed).toEqual(['c', null, 'c', null]);
  });

  it('says why it is empty', () => {
    show([]);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Nothing fits')).toBeInTheDocument();
  });
});
