import { expect, it } from 'vitest';
import { chartKey } from '@/views/timeline/chart-keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  chartKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

it('zooms with plus and minus, wherever they are on the keyboard', () => {
  for (const key of ['+', '=']) expect(press(key)).toEqual({ do: 'zoom', factor: 1 / 2 });
  expect(press('+', { shiftKey: true })).toEqual({ do: 'zoom', factor: 1 / 2 });
  for (const key of ['-', '−']) expect(press(key)).toEqual({ do: 'zoom', factor: 2 });
  expect(press('0')).toEqual({ do: 'fit' });
});

it('moves the chosen dates with Shift and the picture with Ctrl', () => {
  expect(press('ArrowRight', { shiftKey: true })).toEqual({ do: 'range', end: 'to', step: 'day-on' });
  expect(press('ArrowUp', { shiftKey: true })).toEqual({ do: 'range', end: 'from', step: 'day-on' });
  expect(press('ArrowLeft', { ctrlKey: true })).toMatchObject({ do: 'pan' });
  expect(press('PageDown')).toMatchObject({ do: 'pan' });
});

it('leaves alone what is the page’s and the browser’s', () => {
  for (const key of ['ArrowLeft', 'ArrowDown', 'Home', 'Enter', 'f', 'Tab']) expect(press(key)).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('+', { ctrlKey: true })).toBeNull();
  expect(press('-', { metaKey: true })).toBeNull();
});
