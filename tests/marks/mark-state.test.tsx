import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { MarkLink } from '@/marks/mark-link';
import { type MarkState, markState } from '@/marks/mark-state';
import { forgetPointer } from '@/marks/pointing';
import { useTransient } from '@/state/transient';

const said = ({ dim }: MarkState): boolean => dim;

describe('a mark', () => {
  it('is dim when something else is lit, and at rest when it lies outside', () => {
    expect(
      (['certain', 'possible', 'outside'] as const).map((standing) => said(markState(standing, null, false))),
    ).toEqual([false, false, true]);
    expect(said(markState('outside', true, false))).toBe(false);
    expect(said(markState('certain', false, false))).toBe(true);
  });

  it('is a link that carries its state and lights the same in every view', () => {
    forgetPointer();
    render(
      <MemoryRouter>
        <svg aria-hidden="true">
          <MarkLink mark={{ kind: 'claim', id: 'plain' }} state={markState('possible', true, true)} to="/claims/plain">
            plain
          </MarkLink>
        </svg>
      </MemoryRouter>,
    );
    const link = screen.getByRole('link', { hidden: true, current: true });
    expect(link).toHaveAttribute('href', '/claims/plain');
    expect({ ...link.dataset }).toMatchObject({ mark: 'claim:plain', standing: 'possible', lit: 'true', open: 'true' });
    expect(link).not.toHaveAttribute('data-dim');
    link.focus();
    expect(useTransient.getState().hovered).toEqual([{ kind: 'claim', id: 'plain' }]);
  });
});
