import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyQuery, type Query } from '@/query/query';
import { Filters } from '@/views/filters/filters';
import { dataset } from '../../e2e/model';
import { naiveAnswer } from '../../query/naive-answer';
import { renderAt } from '../claims/render-at';

afterEach(cleanup);

const facets = {
  'Who says it': 'claimants',
  'About whom': 'about',
  'How it is put': 'modalities',
  Sanction: 'measures',
} as const;
const params = { claimants: 'claimant', about: 'about', modalities: 'modality', measures: 'measure' } as const;

describe('the facets of claims', () => {
  it('count beside every value what choosing it gives, and choose it', async () => {
    for (const [label, name] of Object.entries(facets)) {
      const { router } = renderAt('/?lang=en&article=a000', dataset, <Filters />);
      fireEvent.click(screen.getByRole('button', { name: /^Claim/ }));
      const boxes = within(screen.getByRole('group', { name: label, hidden: true })).getAllByRole<HTMLInputElement>(
        'checkbox',
        { hidden: true },
      );
      expect(boxes.length, label).toBeGreaterThan(0);
      for (const at of [0, boxes.length - 1]) {
        const box = boxes[at];
        if (!box) continue;
        const given = Number(box.closest('label')?.querySelector('small')?.textContent);
        fireEvent.click(box);
        const value = new URLSearchParams(router.state.location.search).get(params[name]) ?? '';
        expect(value, label).not.toBe('');
        const query: Query = { ...emptyQuery, articles: ['a000'], [name]: [value] };
        const { events, claims } = naiveAnswer(dataset, query).totals;
        expect(events.certain + claims.certain, `${label} ${value}`).toBe(given);
        await act(() => router.navigate('/?lang=en&article=a000'));
      }
      cleanup();
    }
  });

  it('take several values together, each removable', () => {
    const { router } = renderAt('/?lang=en&claimant=narrator,vladimir-putin', dataset, <Filters />);
    fireEvent.click(screen.getByRole('button', { name: /says it: Vladimir Putin/ }));
    expect(router.state.location.search).toContain('claimant=narrator');
    expect(router.state.location.search).not.toContain('putin');
  });
});
