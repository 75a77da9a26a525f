import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Compare } from '@/views/compare/compare';
import { dataset as record } from '../../e2e/model';
import { renderAt } from '../claims/render-at';

afterEach(cleanup);

it('puts the questions on which one speaker alone is heard after the others, and says so', () => {
  renderAt('/compare?lang=en', record, <Compare />);
  const note = screen.getByText('On these only one speaker is heard:');
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  for (const { title, claims: ids } of record.questions) {
    const speakers = new Set(
      ids.flatMap((id) => {
        const claim = claims.get(id);
        if (!claim) return [];
        return claim.claimant === 'narrator' ? claim.reports.map(({ article }) => article) : claim.claimant;
      }),
    );
    const heading = screen.getByRole('heading', { name: title.en });
    const isAfter = (note.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    expect(isAfter, title.en).toBe(speakers.size < 2);
  }
});
