import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { AanloopProvider } from '@/app/aanloop-provider';
import { indexDataset } from '@/dataset/index-dataset';
import { LanguageContext } from '@/i18n/use-words';
import { clearTransient } from '@/state/transient';
import { Timeline } from '@/views/timeline/timeline';
import { article, event, on, story } from '../../fixtures/small-story';

const index = indexDataset(
  story({
    articles: [article('a1', '2022-01-07', 3), article('a2', '2022-01-20', 2)],
    events: [event('call', { date: on('2022-01-05') }), event('visit', { date: on('2022-01-19') })],
  }),
);

const show = (address: string) => {
  const element = (
    <LanguageContext value="en">
      <AanloopProvider whole={index} lang="en">
        <Timeline slim={false} />
      </AanloopProvider>
    </LanguageContext>
  );
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [address] });
  render(<RouterProvider router={router} />);
  return router;
};

afterEach(() => {
  vi.useRealTimers();
  act(() => clearTransient());
});

it('forgets no key that comes while the address of the last one is still on its way', async () => {
  const router = show('/?from=2022-01-08');
  const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
  const press = (key: string) => {
    const from = timeline.getAllByRole('slider')[0];
    if (!from) throw new Error('no slider');
    fireEvent.keyDown(from, { key });
  };
  vi.useFakeTimers();
  press('ArrowRight');
  // Outside act: the navigation that this begins has no moment to end.
  vi.advanceTimersByTime(500);
  press('ArrowLeft');
  vi.advanceTimersByTime(500);
  vi.useRealTimers();
  await waitFor(() => expect(router.state.navigation.state).toBe('idle'));
  await act(async () => {});
  expect(router.state.location.search).toBe('?from=2022-01-08');
});
