import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Compare } from '@/views/compare/compare';
import { dataset as record } from '../../e2e/model';
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
    expect(document.querySelector('summary')).toHaveTextContent('Geen van de 1 vraag heeft een lezing in beeld');
  });

  it('says by what it is filtered, once, with the way back to all', async () => {
    const { router } = renderAt('/compare?lang=en&kind=demand,refusal', record, <Compare />);
    expect(screen.getAllByText(/^Filtered: Claims /)).toHaveLength(1);
    const silent = [...document.querySelectorAll('summary')].filter((one) => /without a version/.test(one.textContent));
    expect(silent).toHaveLength(1);
    const asked = screen.getAllByRole('heading', { level: 3 }).length;
    expect(silent[0]).toHaveTextContent(`And ${record.questions.length - asked} questions without a version in view`);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(router.state.location.search).toBe('?lang=en');
    expect(screen.queryByText(/^Filtered:/)).toBeNull();
    expect(screen.queryByText(/without a version in view/)).toBeNull();
  });

  it('goes to a question by its name, and takes the focus there', async () => {
    const scrolled: Element[] = [];
    Element.prototype.scrollIntoView = function () {
      scrolled.push(this);
    };
    renderAt('/compare?lang=en', record, <Compare />);
    const headings = screen.getAllByRole('heading', { level: 3 });
    await userEvent.click(screen.getByRole('button', { name: `${headings.length} questions` }));
    const nav = screen.getByRole('navigation', { name: 'Go to a question' });
    const names = within(within(nav).getByRole('list')).getAllByRole('button');
    expect(names.map(({ textContent }) => textContent.replace(/ \d+$/, ''))).toEqual(
      headings.map(({ textContent }) => textContent),
    );
    const [last] = names.slice(-1);
    if (last) await userEvent.click(last);
    expect(document.activeElement).toBe(headings.at(-1));
    expect(scrolled).toEqual([headings.at(-1)]);
    expect(within(nav).queryByRole('list')).toBeNull();
  });

  it('counts the versions that the filters leave out', () => {
    renderAt('/compare?actor=speaker&lang=en', troopStory, <Compare />);
    expect(screen.getByText('2 versions in 1 article; 2 more outside the filters')).toBeInTheDocument();
  });
});
