import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { ownSource } from '@/state/dossier-source';
import { useFiles } from '@/views/data/use-files';
import { smallStory } from '../../fixtures/small-story';

const part = vi.hoisted(() => ({ isGone: true }));
vi.mock('@/views/data/build-files', async (original) => {
  if (part.isGone) throw new TypeError('Failed to fetch dynamically imported module');
  return await original();
});
afterEach(() => vi.restoreAllMocks());

function Made({ dataset }: { readonly dataset: Dataset }) {
  const made = useFiles(dataset, 'en', ownSource);
  return <p>{made === null ? 'making' : typeof made === 'string' ? made : made.files.network.name}</p>;
}

it('says that what makes the files did not come, and tries again with a connection', async () => {
  URL.createObjectURL ??= () => '';
  URL.revokeObjectURL ??= () => {};
  render(<Made dataset={smallStory} />);
  expect(await screen.findByText('unfetched')).toBeVisible();
  part.isGone = false;
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByText(/\.gexf$/)).toBeVisible();
});
