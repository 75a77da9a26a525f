import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Summary } from '@/views/filters/summary';
import { actor, article, event, relation, story } from '../../fixtures/small-story';
import { renderAt } from '../claims/render-at';

afterEach(cleanup);

it('of a dossier without events and claims blames no filter', () => {
  const people = { articles: [article('a1', '2022-01-07', 1)], actors: [actor('ann'), actor('bob')] };
  const bare = story({ ...people, events: [], claims: [], relations: [relation('r1', 'ann', 'bob')] });
  renderAt('/?lang=en', bare, <Summary />);
  expect(screen.getByTestId('summary')).toHaveTextContent('This dossier has no events and no claims yet.');
  cleanup();
  renderAt('/?lang=en&q=xyzzy', story({ ...people, events: [event('first')], claims: [] }), <Summary />);
  expect(screen.getByTestId('summary')).toHaveTextContent('Nothing fits these filters.');
});
