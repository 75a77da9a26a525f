import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { addTexts, giveUp } from '@/views/annotator/annotation';
import { annotatorPart } from '@/views/annotator/annotator-part';
import { renderApp } from '../../app/render-app';
import { harbourTexts } from '../../fixtures/harbour-plain';
import { smallStory } from '../../fixtures/small-story';

await annotatorPart.fetch();
afterEach(() => act(giveUp));

const header = {
  title: 'The strike',
  outlet: null,
  published: '2026-03-12',
  basis: { nl: 'zelf ingevuld', en: 'filled in' },
  language: 'en',
  speaker: null,
} as const;

it('in one column the form stands under its sentence, keeps what is typed, and its keys move no sentence', async () => {
  const user = userEvent.setup();
  await renderApp(smallStory, '/?lang=en&edit=1', 'phone');
  act(() => addTexts('Port', [{ text: harbourTexts[0], header }], 'a text', (title) => title));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  const rows = screen.getAllByRole('row');
  const rowOf = (element: HTMLElement): number => rows.findIndex((row) => row.contains(element));
  const retold = (): HTMLElement => screen.getByLabelText('In your words');
  expect(rowOf(retold())).toBe(0);

  await user.click(rows[2]?.querySelector('[data-sentence]') as HTMLElement);
  expect(rowOf(retold())).toBe(2);
  await user.keyboard('2');
  const form = screen.getByRole('form', { name: /sentence 3/ });
  expect(rowOf(form)).toBe(2);
  await user.keyboard('Talks end{ArrowLeft}{ArrowLeft}{ArrowLeft}now {Home}');
  const title = within(form).getByDisplayValue('Talks now end');
  expect(title).toHaveFocus();
  expect(screen.getAllByRole('row', { selected: true }).map(rowOf)).toEqual([2]);

  // Another sentence is read meanwhile.
  await user.click(rows[4]?.querySelector('[data-sentence]') as HTMLElement);
  expect(rowOf(retold())).toBe(4);
  expect(rowOf(form)).toBe(2);
  expect(title).toHaveValue('Talks now end');
});
