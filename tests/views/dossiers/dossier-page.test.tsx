import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { LanguageContext } from '@/i18n/use-words';
import { tellOpening } from '@/state/opening';
import { DossierPage } from '@/views/dossiers/dossier-page';

afterEach(() => tellOpening(null));

const show = (onOpened = (): void => {}): void => {
  render(
    <MemoryRouter initialEntries={['/?dossier=odd&lang=en']}>
      <LanguageContext value="en">
        <DossierPage wanted="odd" onOpened={onOpened} />
      </LanguageContext>
    </MemoryRouter>,
  );
};

it('says of a dossier that the site does not have that it has none of that name', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This site has no dossier “odd”');
});

it('says of one that did not open why, and tries again when asked', () => {
  const again = vi.fn();
  const faults = [{ at: 'layout', read: null, rule: { kind: 'missing' } }] as const;
  tellOpening({ name: 'odd.json', fetched: null, done: null, problem: { cause: 'invalid', detail: 'layout', faults } });
  show(again);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('odd.json was not opened');
  expect(screen.getByRole('main')).toHaveTextContent('layout');
  screen.getByRole('button', { name: /again|Retry/ }).click();
  expect(again).toHaveBeenCalledOnce();
});
