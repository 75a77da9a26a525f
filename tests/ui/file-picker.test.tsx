import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FilePicker } from '@/ui/file-picker';

it('hands over what was chosen, the same file also a second time', async () => {
  const onFiles = vi.fn();
  render(
    <FilePicker label="A file" accept=".txt" multiple onFiles={onFiles}>
      Choose
    </FilePicker>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('A file');
  const opened = vi.spyOn(field, 'click');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Choose' }));
  expect(opened).toHaveBeenCalledOnce();
  const file = new File(['words'], 'one.txt', { type: 'text/plain' });
  await user.upload(field, [file]);
  await user.upload(field, [file]);
  expect(onFiles.mock.calls).toEqual([[[file]], [[file]]]);
});
