import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useOneAtATime } from '@/app/use-one-at-a-time';

const settled = () => act(async () => new Promise((done) => setTimeout(done, 100)));

it('of five thousand things asked at once follows the first and the last', async () => {
  const followed: number[] = [];
  const { result } = renderHook(() => useOneAtATime<number>(async (asked) => void followed.push(asked)));
  act(() => {
    for (let i = 1; i <= 5_000; i++) result.current(i);
  });
  await settled();
  expect(followed).toEqual([1, 5_000]);
  act(() => result.current(7));
  await settled();
  expect(followed).toEqual([1, 5_000, 7]);
});

it('goes on after one that fails', async () => {
  const followed: number[] = [];
  const { result } = renderHook(() =>
    useOneAtATime<number>(async (asked) => {
      if (asked === 1) throw new Error('refused');
      followed.push(asked);
    }),
  );
  act(() => {
    result.current(1);
    result.current(2);
  });
  await settled();
  act(() => result.current(3));
  await settled();
  expect(followed).toEqual([2, 3]);
});
