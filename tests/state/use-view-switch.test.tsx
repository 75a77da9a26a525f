import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '../app/render-app';
import { smallStory } from '../fixtures/small-story';

const search = (): string => window.location.search;

it('makes each switch of what one sees a step, in every view alike, by button and by key', async () => {
  const user = userEvent.setup();
  const { router } = await renderApp(smallStory, '/?lang=en');
  const steps: string[] = [search()];
  const step = async (act_: () => Promise<void>): Promise<void> => {
    await act_();
    await waitFor(() => expect(search()).not.toBe(steps.at(-1)));
    steps.push(search());
  };
  for (const view of ['Timeline', 'Network', 'Claims', 'Articles']) {
    await step(() => user.click(screen.getByRole('button', { name: new RegExp(`^${view} as a table`) })));
    await step(() => user.click(screen.getByRole('button', { name: `Enlarge ${view}` })));
    await step(async () => {
      within(screen.getByRole('region', { name: view }))
        .getAllByRole('button')[0]
        ?.focus();
      await user.keyboard('f');
    });
  }
  const tabs = within(screen.getByRole('region', { name: 'Claims' }));
  await step(() => user.click(tabs.getByRole('radio', { name: /^Sanctions/ })));
  for (const before of steps.slice(0, -1).reverse()) {
    await act(() => router.navigate(-1));
    await waitFor(() => expect(search()).toBe(before));
  }
});

it('makes each view of the phone a step', async () => {
  const user = userEvent.setup();
  const { router } = await renderApp(smallStory, '/?lang=en', 'phone');
  const bar = within(screen.getByRole('navigation', { name: 'Dashboard' }));
  await user.click(bar.getByRole('button', { name: 'Claims' }));
  await waitFor(() => expect(search()).toBe('?fill=claims&lang=en'));
  await user.click(bar.getByRole('button', { name: 'Articles' }));
  await waitFor(() => expect(search()).toBe('?fill=articles&lang=en'));
  expect(screen.queryByRole('button', { name: /Articles (large|small)|Enlarge|Reduce/ })).toBeNull();
  await act(() => router.navigate(-1));
  await waitFor(() => expect(search()).toBe('?fill=claims&lang=en'));
});
