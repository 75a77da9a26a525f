import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { BeginDossier } from '@/views/annotator/begin-dossier';
import { dataset } from '../../e2e/model';
import { harbourTexts } from '../../fixtures/harbour-plain';
import { renderAt } from '../claims/render-at';

afterEach(cleanup);

it('says of a text that was given before that it is the same, word for word', async () => {
  renderAt('/?edit=1&lang=en', dataset, <BeginDossier />);
  const give = async (text: string, count: number): Promise<void> => {
    fireEvent.change(screen.getByLabelText('Or paste the text of an article'), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Add the pasted text' }));
    await waitFor(() => expect(screen.getAllByRole('group', { name: 'Pasted text' })).toHaveLength(count));
  };
  await give(harbourTexts[0], 1);
  await give(harbourTexts[1], 2);
  expect(screen.queryByRole('alert')).toBeNull();
  await give(harbourTexts[0], 3);
  expect(screen.getByRole('alert')).toHaveTextContent('The same text, word for word, as Pasted text.');
});
