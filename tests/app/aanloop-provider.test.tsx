import { act } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { AanloopProvider } from '@/app/aanloop-provider';
import { indexDataset } from '@/dataset/index-dataset';
import { clearTransient, dragBrush } from '@/state/transient';
import { type Aanloop, useAanloop } from '@/state/use-aanloop';
import { day } from '../fixtures/day';
import { article, story } from '../fixtures/small-story';
import { drawAt } from './app-router';

const index = indexDataset(story({ articles: [article('a1', '2022-01-07', 3), article('a2', '2022-01-20', 2)] }));
const range = { from: day('2022-01-10'), to: day('2022-01-25') };

const show = async () => {
  type Seen = Pick<Aanloop, 'link' | 'committed' | 'projection' | 'commit'>;
  let seen: Seen | undefined;
  const Look = () => {
    seen = useAanloop('link', 'committed', 'projection', 'commit');
    return null;
  };
  const element = (
    <AanloopProvider whole={index} lang="en">
      <Look />
    </AanloopProvider>
  );
  const router = await drawAt('/', element);
  return {
    router,
    aanloop: () => {
      if (!seen) throw new Error('nothing is shown');
      return seen;
    },
  };
};

afterEach(() => act(() => clearTransient()));

it('shows the preview of a range until its address does, and the address from then on', async () => {
  const { aanloop } = await show();
  act(() => dragBrush(range));
  expect(aanloop().projection).not.toBe(aanloop().committed);
  await act(async () => aanloop().commit(range));
  expect(aanloop().committed.query).toMatchObject(range);
  expect(aanloop().projection).toBe(aanloop().committed);
});

it('leaves no preview behind when one goes back before the address was ever shown', async () => {
  const { router, aanloop } = await show();
  act(() => dragBrush(range));
  // Outside act, and waiting for the router alone: React has no moment to draw what it is told.
  aanloop().commit(range);
  while (router.state.location.search === '') await Promise.resolve();
  await router.navigate(-1);
  await act(async () => {});
  expect(router.state.location.search).toBe('');
  expect(aanloop().projection).toBe(aanloop().committed);
  expect(aanloop().committed.query.from).toBeNull();
});

it('changes what was opened a moment ago, and not the screen it was opened from', async () => {
  const { router, aanloop } = await show();
  // Outside act: the router is where the link leads, and nothing of it is drawn.
  await router.navigate('/articles/a1');
  expect(aanloop().link.open).toBeNull();
  aanloop().commit({ q: 'words' }, { history: 'replace' });
  aanloop().commit({ from: day('2022-01-08') }, { history: 'replace' });
  await act(async () => {});
  expect(`${router.state.location.pathname}${router.state.location.search}`).toBe(
    '/articles/a1?from=2022-01-08&q=words',
  );
});

it('keeps the preview of a later hand while the address of an earlier one lands', async () => {
  const { aanloop } = await show();
  act(() => dragBrush({ from: day('2022-01-05'), to: day('2022-01-12') }));
  aanloop().commit({ from: day('2022-01-05'), to: day('2022-01-12') });
  await act(async () => dragBrush(range));
  expect(aanloop().projection.query).toMatchObject(range);
});
