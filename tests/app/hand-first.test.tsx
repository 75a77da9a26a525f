import { act, cleanup } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Dataset } from '@/dataset/format';
import { clearTransient, dragBrush } from '@/state/transient';
import body from '../../public/dataset.json';
import { day } from '../fixtures/day';

const { drawn } = vi.hoisted(() => ({ drawn: { timeline: 0 } }));
vi.mock('@/views/timeline/timeline', async (real) => {
  const { createElement, Profiler } = await import('react');
  const module = await real<Record<string, ComponentType<object>>>();
  const Timeline = (props: object) =>
    createElement(
      Profiler,
      { id: 'timeline', onRender: () => void drawn.timeline++ },
      createElement(module.Timeline as ComponentType<object>, props),
    );
  return { ...module, Timeline };
});
const { renderApp } = await import('./render-app');

afterEach(() => {
  act(() => clearTransient());
  cleanup();
});

it('a step of the brush over many items draws what follows the hand first, then what shows the new days', async () => {
  const dataset = body as unknown as Dataset;
  const relations = dataset.relations.flatMap((one) =>
    Array.from({ length: 10 }, (_, i) => (i === 0 ? one : { ...one, id: `${one.id}-copy-${i}` })),
  );
  await renderApp({ ...dataset, relations }, '/?lang=en');
  await act(async () => void (await new Promise(requestAnimationFrame)));
  const move = (to: string) => act(async () => dragBrush({ from: day('2021-12-01'), to: day(to) }));
  await move('2022-01-10');
  drawn.timeline = 0;
  await move('2022-01-11');
  expect(drawn.timeline).toBe(2);
});
