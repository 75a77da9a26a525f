import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Compare } from '@/views/compare/compare';
import { renderAt } from '../claims/render-at';
import { troopStory } from '../claims/troop-story';

afterEach(cleanup);

describe('the versions page', () => {
  it('shows each version with its speaker, hedge, doubt and sentence', () => {
    renderAt('/compare?lang=en', troopStory, <Compare />);
    const question = screen.getByRole('region', { name: 'how many en' });
    expect(within(question).getByText('4 versions in 1 article')).toBeInTheDocument();
    const doubtful = question.querySelector<HTMLElement>('[data-mark="claim:more"]');
    expect(doubtful).not.toBeNull();
    if (!doubtful) return;
    expect(within(doubtful).getByText('more than 100,000')).toBeInTheDocument();
    expect(within(doubtful).getByText('doubtful attribution')).toBeInTheDocument();
    expect(within(doubtful).getByRole('link', { name: 'Article 1, sentence 1' })).toHaveAttribute(
      'href',
      '/articles/a1?lang=en#a1-s1',
    );
    expect(within(doubtful).getByRole('link', { name: 'about en' })).toHaveAttribute('href', '/claims/about?lang=en');
    expect(within(doubtful).getByText(/higher en/)).toBeInTheDocument();
  });

  it('says so when no version is in view', () => {
    renderAt('/compare?kind=sanctions&lang=nl', troopStory, <Compare />);
    expect(screen.getByText('Binnen de filters ligt geen enkele lezing.')).toBeInTheDocument();
    expect(document.querySelector('[data-mark]')).toBeNull();
  });

  it('counts the versions that the filters leave out', () => {
    renderAt('/compare?actor=speaker&lang=en', troopStory, <Compare />);
    expect(screen.getByText('2 versions in 1 article; 2 more outside the filters')).toBeInTheDocument();
  });
});
