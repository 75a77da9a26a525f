import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pointing, restPointer } from '@/marks/pointing';
import { clearTransient, useTransient } from '@/state/transient';

const show = () => {
  render(
    <p {...pointing({ kind: 'sentence', id: 's' })}>
      words{' '}
      <a href="#a" {...pointing({ kind: 'actor', id: 'a' }, [{ kind: 'sentence', id: 's' }])}>
        name
      </a>
    </p>,
  );
  return { outer: screen.getByText('words'), inner: screen.getByText('name') };
};
const lit = () => useTransient.getState().hovered.map(({ kind, id }) => `${kind}:${id}`);
const at = (clientX: number, pointerType = 'mouse') => ({ clientX, clientY: 5, pointerType });

beforeEach(() => {
  clearTransient();
  fireEvent.pointerMove(document.body, at(500));
});
afterEach(cleanup);

describe('pointing at a mark', () => {
  it('lights it, and what is around it when it is left', () => {
    const { outer, inner } = show();
    fireEvent.pointerEnter(inner, at(10));
    expect(lit()).toEqual(['actor:a']);
    fireEvent.pointerLeave(inner, { ...at(12), relatedTarget: outer });
    expect(lit()).toEqual(['sentence:s']);
    fireEvent.pointerLeave(outer, at(14));
    expect(lit()).toEqual([]);
  });

  it('lights nothing that comes to lie under a resting pointer, until the pointer moves', () => {
    const { outer } = show();
    fireEvent.pointerMove(document.body, at(10));
    restPointer();
    fireEvent.pointerEnter(outer, at(10));
    fireEvent.pointerMove(outer, at(10));
    expect(lit()).toEqual([]);
    fireEvent.pointerMove(outer, at(11));
    expect(lit()).toEqual(['sentence:s']);
  });

  it('lights what has the focus, the innermost of those it is within', () => {
    const { inner } = show();
    inner.focus();
    expect(lit()).toEqual(['actor:a']);
  });

  it('is not what a finger does', () => {
    const { outer } = show();
    fireEvent.pointerEnter(outer, at(10, 'touch'));
    expect(lit()).toEqual([]);
  });
});
