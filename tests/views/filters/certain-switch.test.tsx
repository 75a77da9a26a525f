import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { emptyQuery } from '@/query/query';
import { Filters } from '@/views/filters/filters';
import { Summary } from '@/views/filters/summary';
import { dataset } from '../../e2e/model';
import { day } from '../../fixtures/day';
import { naiveAnswer } from '../../query/naive-answer';
import { renderAt } from '../claims/render-at';

afterEach(cleanup);

const screens = (
  <>
    <Filters />
    <Summary />
  </>
);

it('stands beside chosen days only, keeps what certainly lies in them, and says what it leaves out', async () => {
  const { router } = renderAt('/?lang=en', dataset, screens);
  expect(screen.queryByRole('checkbox', { name: 'Surely in these dates' })).toBeNull();
  const days = { from: day('2022-01-10'), to: day('2022-01-16') };
  await act(() => router.navigate('/?lang=en&from=2022-01-10&to=2022-01-16'));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Surely in these dates' }));
  expect(router.state.location.search).toContain('dates=certain');
  const { totals } = naiveAnswer(dataset, { ...emptyQuery, ...days, dates: 'certain' });
  expect(totals.unsure.events).toBeGreaterThan(1);
  const summary = screen.getByTestId('summary').textContent;
  expect(summary).toContain(`${totals.events.certain} event`);
  expect(summary).toContain(`${totals.unsure.events} events that possibly lie in these dates are left out.`);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Surely in these dates' }));
  expect(router.state.location.search).not.toContain('dates=');
});

it('can be switched off where a link asks for it without days', async () => {
  const { router } = renderAt('/?lang=nl&dates=certain', dataset, screens);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Zeker in deze dagen' }));
  expect(router.state.location.search).not.toContain('dates=');
  expect(screen.queryByRole('checkbox', { name: 'Zeker in deze dagen' })).toBeNull();
});
