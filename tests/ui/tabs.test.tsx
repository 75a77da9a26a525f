import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '@/ui/tabs';

afterEach(cleanup);

const options = [
  { value: 'event', label: 'Happened' },
  { value: 'said', label: 'Said', count: '4' },
  { value: 'published', label: 'Published' },
] as const;

type Value = (typeof options)[number]['value'];

function Holder({ onChange }: { readonly onChange: (value: Value) => void }) {
  const [value, setValue] = useState<Value>('said');
  return (
    <Tabs<Value>
      label="Clock"
      value={value}
      options={options}
      onChange={(next) => {
        onChange(next);
        setValue(next);
      }}
    />
  );
}

describe('Tabs', () => {
  it('is a named choice of one, with the chosen one marked', () => {
    render(<Holder onChange={() => {}} />);
    const set = screen.getByRole('group', { name: 'Clock' });
    const radios = within(set).getAllByRole('radio');
    expect(radios.map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, true, false]);
    expect(screen.getByRole('radio', { name: /Said/ }).closest('label')).toHaveAttribute('data-on', 'true');
    expect(screen.getByRole('radio', { name: 'Happened' }).closest('label')).not.toHaveAttribute('data-on');
  });

  it('is one tab stop; arrows choose', async () => {
    const changes: Value[] = [];
    render(<Holder onChange={(value) => changes.push(value)} />);
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('radio', { name: /Said/ })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(changes).toEqual(['published']);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('is chosen by a click on its words', async () => {
    const changes: Value[] = [];
    render(<Holder onChange={(value) => changes.push(value)} />);
    await userEvent.click(screen.getByText('Happened'));
    expect(changes).toEqual(['event']);
  });

  it('does not mix with another set of the same name on the page', async () => {
    render(
      <>
        <Holder onChange={() => {}} />
        <Holder onChange={() => {}} />
      </>,
    );
    const [first, second] = screen.getAllByRole('group', { name: 'Clock' });
    if (!first || !second) throw new Error('two sets');
    await userEvent.click(within(first).getByText('Happened'));
    expect(within(first).getByRole('radio', { name: 'Happened' })).toBeChecked();
    expect(within(second).getByRole('radio', { name: /Said/ })).toBeChecked();
  });
});
