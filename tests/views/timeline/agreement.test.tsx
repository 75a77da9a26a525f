import { act, cleanup, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { AanloopProvider } from '@/app/aanloop-provider';
import { indexDataset } from '@/dataset/index-dataset';
import { LanguageContext } from '@/i18n/use-words';
import { formatLink } from '@/state/format-link';
import { homeLink, type Link, laneKinds } from '@/state/link';
import { Timeline } from '@/views/timeline/timeline';
import { days, makeDataset } from '../../fixtures/arbitrary-dataset';
import { anyQuery } from '../../fixtures/arbitrary-query';
import { day } from '../../fixtures/day';

afterEach(cleanup);

const whole = indexDataset(
  makeDataset({ seed: 4, articles: 4, actors: 6, events: 36, claims: 20, relations: 10, questions: 2, retired: 0 }),
);

const anyDay = fc.constantFrom(...days.map(day));

const anyLink = fc
  .record({
    query: anyQuery,
    lanes: fc.constantFrom(...laneKinds),
    window: fc.option(fc.tuple(anyDay, anyDay)),
  })
  .map(({ query, lanes, window }): Link => {
    const stretch = window && { from: Math.min(...window), to: Math.max(...window) };
    return { ...homeLink, query, lanes, window: stretch };
  });

it('draws, lists and counts the same events under 200 filters', () => {
  const router = createMemoryRouter(
    [
      {
        path: '*',
        element: (
          <LanguageContext value="en">
            <AanloopProvider whole={whole} lang="en">
              <Timeline />
            </AanloopProvider>
          </LanguageContext>
        ),
      },
    ],
    { initialEntries: ['/'] },
  );
  const { container } = render(<RouterProvider router={router} />);
  const show = (link: Link): void => void act(() => void router.navigate(formatLink(link)));
  const counts = { some: 0, none: 0, possible: 0, folded: 0 };
  for (const link of fc.sample(anyLink, { numRuns: 200, seed: 20_220_214 })) {
    show(link);
    const isRanged = link.query.from !== null || link.query.to !== null;
    // Piles, and what lies beside the picture or the close-up, are lists behind buttons.
    for (const button of container.querySelectorAll('button[aria-expanded="false"]')) {
      const isUndated = / undated$/.test(button.textContent);
      if (!(isUndated && isRanged)) fireEvent.click(button);
      if (button.closest('[data-window]')) counts.folded++;
    }
    const drawn = new Map(
      [...container.querySelectorAll('[data-mark^="event:"]')].map((mark) => [
        mark.getAttribute('data-mark'),
        mark.getAttribute('data-standing'),
      ]),
    );
    const inside = [...drawn].filter(([, standing]) => standing !== 'outside');
    const [, certain = '0', possible = '0'] =
      /^(\d+) events?(?:, (\d+) possible)?/.exec(container.querySelector('section > p')?.textContent ?? '') ?? [];

    show({ ...link, tables: ['timeline'] });
    const rows = [...container.querySelectorAll('[data-row]')].map((row) => `event:${row.getAttribute('data-row')}`);
    const at = formatLink(link);
    expect(inside.map(([id]) => id).sort(), at).toEqual(rows.sort());
    expect(inside.filter(([, standing]) => standing === 'possible').length, at).toBe(Number(possible));
    expect(inside.length, at).toBe(Number(certain) + Number(possible));
    counts[rows.length > 0 ? 'some' : 'none']++;
    counts.possible += Number(possible);
  }
  // The filters were worth asking.
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(5);
});
