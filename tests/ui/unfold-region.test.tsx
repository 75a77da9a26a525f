import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { unfoldRegion } from '@/ui/unfold-region';

const scrolls = (part: HTMLElement, scrollTop = 0): void => {
  Object.defineProperties(part, { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
  part.scrollTop = scrollTop;
};
const list = (rows: object) =>
  render(
    <section aria-label="Claims" style={{ height: 300 }}>
      <header>
        <div data-no-picture data-testid="controls" />
      </header>
      <div data-testid="list" style={{ overflow: 'auto' }}>
        <p {...rows}>row</p>
      </div>
    </section>,
  );

it('shows all of a list, without the controls, and folds it back as it was', () => {
  list({});
  const region = screen.getByRole('region');
  const rows = screen.getByTestId('list');
  scrolls(rows, 120);
  const before = region.outerHTML;
  const { foldBack, isCut } = unfoldRegion(region);
  expect(isCut).toBe(false);
  expect(rows.style).toMatchObject({ overflow: 'visible', height: 'auto', maxHeight: 'none' });
  expect(region.style.height).toBe('max-content');
  expect(screen.getByTestId('controls').style.display).toBe('none');
  foldBack();
  expect(region.outerHTML).toBe(before);
  expect(rows.scrollTop).toBe(120);
});

it('leaves a long list that is read far down as it is, and says that it is cut', () => {
  list({ 'data-index': 40 });
  const region = screen.getByRole('region');
  const rows = screen.getByTestId('list');
  scrolls(rows, 1200);
  const { isCut } = unfoldRegion(region);
  expect(isCut).toBe(true);
  expect(rows.style.overflow).toBe('auto');
});
