import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ArchiveBar } from '@/app/archive-bar';
import { LanguageContext } from '@/i18n/use-words';

it('leads to the dossier of the site, and to the same question in the other language without a new page', () => {
  const onLanguage = vi.fn();
  render(
    <LanguageContext value="en">
      <ArchiveBar addressIn={(lang) => `/archive.html?kind=troops&lang=${lang}`} onLanguage={onLanguage} />
    </LanguageContext>,
  );
  expect(screen.getByRole('link', { name: 'Aanloop' })).toHaveAttribute('href', './');
  expect(screen.getByRole('link', { current: true })).toHaveTextContent('EN');
  const dutch = screen.getByRole('link', { name: /^NL/ });
  expect(dutch).toHaveAttribute('href', '/archive.html?kind=troops&lang=nl');
  // The browser's own press, for a new tab: not prevented.
  expect(fireEvent.click(dutch, { ctrlKey: true })).toBe(true);
  expect(onLanguage).not.toHaveBeenCalled();
  expect(fireEvent.click(dutch)).toBe(false);
  expect(onLanguage).toHaveBeenCalledWith('nl');
});
