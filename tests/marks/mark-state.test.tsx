import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { indexDataset } from '@/dataset/index-dataset';
import { MarkLink } from '@/marks/mark-link';
import { isDim } from '@/marks/mark-state';
import { forgetPointer } from '@/marks/pointing';
import { useKeptLights } from '@/state/lights';
import { clearTransient, useTransient } from '@/state/transient';
import { claim, story } from '../fixtures/small-story';

const index = indexDataset(story({ claims: [claim('plain'), claim('other')] }));

const show = (open: string | null) => {
  let drawn = 0;
  const Around = () => {
    drawn++;
    const ref = open === null ? null : ({ kind: 'claim', id: open } as const);
    useKeptLights(index, ref && { ...ref, sentence: null }, ref);
    return ['plain', 'other'].map((id) => (
      <MarkLink key={id} mark={{ kind: 'claim', id }} standing="possible" to={`/claims/${id}`}>
        {id}
      </MarkLink>
    ));
  };
  render(
    <MemoryRouter>
      <svg aria-hidden="true">
        <Around />
      </svg>
    </MemoryRouter>,
  );
  return { drawn: () => drawn };
};
const link = (id: string) => screen.getByText(id);
const page = document.documentElement;

afterEach(() => act(() => clearTransient()));

describe('a mark', () => {
  it('is dim when something else is lit, and at rest when it lies outside', () => {
    expect((['certain', 'possible', 'outside'] as const).map((standing) => isDim(null, standing))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isDim(true, 'outside')).toBe(false);
    expect(isDim(false, 'certain')).toBe(true);
  });

  it('is a link that carries its state and lights the same in every view', () => {
    forgetPointer();
    show('plain');
    expect(link('plain')).toHaveAttribute('href', '/claims/plain');
    expect(link('plain')).toHaveAttribute('aria-current', 'true');
    expect({ ...link('plain').dataset }).toMatchObject({
      mark: 'claim:plain',
      standing: 'possible',
      lit: 'true',
      open: 'true',
    });
    expect(link('other')).not.toHaveAttribute('data-lit');
    act(() => link('other').focus());
    expect(useTransient.getState().hovered).toEqual([{ kind: 'claim', id: 'other' }]);
    expect(link('other')).toHaveAttribute('data-lit');
    expect(link('plain')).not.toHaveAttribute('data-lit');
    expect(link('plain')).toHaveAttribute('data-open');
  });

  it('says on the page that something is lit, and is lit without what is around it being drawn', () => {
    forgetPointer();
    const { drawn } = show(null);
    expect(page).not.toHaveAttribute('data-lights');
    const before = drawn();
    act(() => link('plain').focus());
    expect(page).toHaveAttribute('data-lights');
    act(() => link('plain').blur());
    expect(page).not.toHaveAttribute('data-lights');
    expect(drawn()).toBe(before);
  });
});
