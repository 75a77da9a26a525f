import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '@/i18n/use-words';
import { ViewFrame } from '@/ui/view-frame';

afterEach(cleanup);

describe('ViewFrame', () => {
  it('is a region by its name, with a headline and a summary', () => {
    render(
      <ViewFrame name="Timeline" headline="Most calls came in December" summary="41 events, 3 possible">
        <p>chart</p>
      </ViewFrame>,
    );
    const region = screen.getByRole('region', { name: 'Timeline' });
    expect(region).toHaveTextContent('41 events, 3 possible');
    expect(screen.getByRole('heading', { level: 2, name: 'Most calls came in December' })).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  // What is read out holds what is written, so that a reader can say it to a voice control.
  it.each([
    [false, false],
    [true, true],
  ])('has buttons whose names hold their words (table %s, filled %s)', async (asTable, filled) => {
    const onTable = vi.fn();
    const onFill = vi.fn();
    render(
      <ViewFrame
        name="Timeline"
        headline="x"
        summary="y"
        asTable={asTable}
        onTable={onTable}
        filled={filled}
        onFill={onFill}
      >
        <p>chart</p>
      </ViewFrame>,
    );
    const buttons = screen.getAllByRole('button');
    expect(buttons).toHaveLength(2);
    for (const button of buttons) {
      const name = (button.getAttribute('aria-label') ?? button.textContent ?? '').toLowerCase();
      expect(name).toContain(button.textContent?.toLowerCase());
      await userEvent.click(button);
    }
    expect(onTable).toHaveBeenCalledTimes(1);
    expect(onFill).toHaveBeenCalledTimes(1);
  });

  it('speaks Dutch', () => {
    render(
      <LanguageContext value="nl">
        <ViewFrame name="Tijdlijn" headline="x" summary="y" onTable={() => {}}>
          <p>beeld</p>
        </ViewFrame>
      </LanguageContext>,
    );
    expect(screen.getByRole('button', { name: 'Tijdlijn als tabel' })).toHaveTextContent('Tabel');
  });
});
