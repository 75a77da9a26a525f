import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DayNumber } from '@/domain/day';
import { DayField } from '@/marks/day-field';
import { day } from '../fixtures/day';

afterEach(cleanup);

const show = (value: DayNumber | null) => {
  const told: [DayNumber | null, boolean][] = [];
  const field = (now: DayNumber | null) => (
    <DayField label="From" value={now} onDay={(day, isDone) => told.push([day, isDone])} />
  );
  const { rerender } = render(field(value));
  const input = screen.getByLabelText<HTMLInputElement>('From');
  return {
    told,
    input,
    type: (text: string) => fireEvent.change(input, { target: { value: text } }),
    say: (now: DayNumber | null) => rerender(field(now)),
  };
};

describe('DayField', () => {
  it('says its day in words beside the figures, and is named by its label alone', () => {
    render(<DayField label="Until" value={day('2022-02-01')} inWords="Tuesday 1 February 2022" onDay={() => {}} />);
    const field = screen.getByLabelText('Until');
    expect(field).toHaveAccessibleName('Until');
    expect(field).toHaveAccessibleDescription('Tuesday 1 February 2022');
  });

  it('waits for the whole year, however slowly it is typed, and keeps the focus', () => {
    const { told, input, type, say } = show(null);
    input.focus();
    for (const year of ['0002', '0020', '0202']) type(`${year}-01-10`);
    expect(told).toEqual([]);
    type('2022-01-10');
    expect(told).toEqual([[day('2022-01-10'), false]]);
    say(day('2022-01-10'));
    expect(screen.getByLabelText('From')).toBe(input);
    expect(input).toHaveFocus();
  });

  it('takes any day on leaving it and on Enter', () => {
    const { told, input, type } = show(day('2022-01-10'));
    type('0202-01-10');
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(told).toEqual([]);
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.blur(input);
    expect(told).toEqual([
      [day('0202-01-10'), true],
      [day('0202-01-10'), true],
    ]);
  });

  it('follows what is said elsewhere, and tells an emptied field', () => {
    const { told, input, type, say } = show(day('2022-01-10'));
    say(day('2022-01-12'));
    expect(input.value).toBe('2022-01-12');
    type('');
    expect(told).toEqual([[null, false]]);
  });
});
