import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { both, smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

const gone = (id: string, kind: 'event' | 'actor' | 'claim', reason: string, ...replacedBy: string[]) => ({
  id,
  kind,
  reason: both(reason),
  date: '2022-03-01',
  replacedBy,
});
const dataset = {
  ...smallStory,
  retired: [
    gone('old-call', 'event', 'the same call twice', 'call'),
    gone('pair', 'actor', 'these were two people', 'ann', 'bob'),
    gone('told-once', 'claim', 'not in the text'),
  ],
};
const details = () => within(screen.getByRole('region', { name: /^Details$/ }));

it('a merged id opens the survivor with a line', async () => {
  const { goTo } = await renderApp(dataset, '/events/old-call?lang=en', 'phone');
  expect(details().getByRole('heading', { name: 'call en' })).toBeInTheDocument();
  expect(screen.getByText('“old-call” was merged on 1 March 2022. the same call twice en')).toBeInTheDocument();
  await goTo('/events/old-call?lang=nl');
  expect(details().getByRole('heading', { name: 'call nl' })).toBeInTheDocument();
  expect(screen.getByText('“old-call” is op 1 maart 2022 samengevoegd. the same call twice nl')).toBeInTheDocument();
});

it('a split id says what it was and why it went, and offers what took its place', async () => {
  const { goTo } = await renderApp(dataset, '/actors/pair?lang=en&from=2022-01-01', 'phone');
  expect(details().getByRole('heading', { name: '“pair” is no longer here' })).toBeInTheDocument();
  expect(details().getByText(/^Actor\. This was withdrawn on 1 March 2022\. these were two people en$/)).toBeVisible();
  // What is offered keeps the filters.
  expect(details().getByRole('link', { name: 'ann en' })).toHaveAttribute(
    'href',
    '/actors/ann?from=2022-01-01&lang=en',
  );
  expect(details().getByRole('link', { name: 'bob en' })).toBeInTheDocument();
  await goTo('/actors/pair?lang=nl');
  expect(details().getByRole('heading', { name: '‘pair’ staat hier niet meer' })).toBeInTheDocument();
});

it('a withdrawn id is a tombstone that leads nowhere', async () => {
  const { goTo } = await renderApp(dataset, '/claims/told-once?lang=en', 'phone');
  expect(details().getByText(/^Claim\. This was withdrawn on 1 March 2022\. not in the text en$/)).toBeVisible();
  expect(details().queryByText('It was replaced by:')).toBeNull();
  await goTo('/claims/told-once?lang=nl');
  expect(details().getByText(/^Bewering\. Dit is ingetrokken op 1 maart 2022\. not in the text nl$/)).toBeVisible();
});

it('an unknown id says so and offers the nearest by name', async () => {
  const { goTo } = await renderApp(dataset, '/events/cal?lang=en', 'phone');
  expect(details().getByRole('heading', { name: /“cal”/ })).toBeInTheDocument();
  expect(details().getByRole('link', { name: 'call en' })).toHaveAttribute('href', '/events/call?lang=en');
  expect(details().getByText(/cut off or mistyped/)).toBeVisible();
  // There is nothing to link to or to cite.
  expect(details().queryByRole('button', { name: 'Copy link' })).toBeNull();
  await goTo('/events/cal?lang=nl');
  expect(details().getByText('Wat er qua naam op lijkt:')).toBeInTheDocument();
});

it('an article that is not there is not offered to be marked', async () => {
  await renderApp(dataset, '/articles/nowhere?edit=1&lang=en');
  expect(screen.getByRole('heading', { name: /There is nothing here with the id “nowhere”/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Attach the text' })).toBeNull();
});
