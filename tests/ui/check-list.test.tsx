import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CheckList } from '@/ui/check-list';

afterEach(cleanup);

const options = [
  { value: 'ann', label: 'Ann Ålund', aliases: 'the chair', counts: ['3'], counted: '3 claims' },
  { value: 'bob', label: 'Bob', counts: ['0'], counted: '0 claims' },
  { value: 'cem', label: 'Cem' },
];

interface HolderProps {
  readonly find: boolean;
  readonly initial: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

function Holder({ find, initial, onChange }: HolderProps) {
  const [chosen, setChosen] = useState(initial);
  return (
    <CheckList
      label="Actor"
      options={options}
      heads={['claims']}
      chosen={chosen}
      onChange={(next) => {
        onChange(next);
        setChosen(next);
      }}
      {...(find ? { find: { label: 'Find', nothing: 'Nothing fits' } } : {})}
    />
  );
}

const show = (find = true, initial: readonly string[] = ['bob']) => {
  const changes: string[][] = [];
  render(<Holder find={find} initial={initial} onChange={(next) => changes.push(next)} />);
  const shown = () => screen.queryAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
  return { changes, shown, user: userEvent.setup() };
};

describe('CheckList', () => {
  it('is a named set of choices with what each would give', () => {
    const { shown } = show();
    expect(screen.getByRole('group', { name: 'Actor' })).toBeInTheDocument();
    expect(shown()).toEqual(['Ann Ålund3', 'Bob0', 'Cem']);
    expect(screen.getByRole('checkbox', { name: /Bob/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /Ann/ })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: /^Bob ?0 claims$/ })).toBeInTheDocument();
  });

  it('adds at the end and takes out, and never changes what it was given', async () => {
    const initial = Object.freeze(['bob']);
    const { changes, user } = show(true, initial);
    await user.click(screen.getByRole('checkbox', { name: /Ann/ }));
    await user.click(screen.getByRole('checkbox', { name: /Bob/ }));
    await user.click(screen.getByText('Cem'));
    expect(changes).toEqual([['bob', 'ann'], ['ann'], ['ann', 'cem']]);
  });

  it('works by keys', async () => {
    const { changes, user } = show(false);
    await user.tab();
    await user.keyboard(' ');
    expect(changes).toEqual([['bob', 'ann']]);
  });

  it.each([
    ['alu', ['Ann Ålund3']],
    ['ÅLU', ['Ann Ålund3']],
    [' chair ', ['Ann Ålund3']],
    ['b', ['Bob0']],
    ['zzz', []],
  ])('narrowed by %j shows %j', async (text, wanted) => {
    const { shown, user } = show();
    await user.type(screen.getByRole('searchbox', { name: 'Find' }), text);
    expect(shown()).toEqual(wanted);
    expect(screen.queryByText('Nothing fits') !== null).toBe(wanted.length === 0);
  });

  it('keeps what is chosen and not shown', async () => {
    const { changes, user } = show();
    await user.type(screen.getByRole('searchbox'), 'cem');
    await user.click(screen.getByRole('checkbox', { name: 'Cem' }));
    expect(changes).toEqual([['bob', 'cem']]);
  });

  it('has no box where nothing is to be found', () => {
    show(false);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});
