import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { useAanloop } from '@/state/use-aanloop';
import { Details } from '@/views/details/details';
import { renderView } from './render-view';
import { richStory } from './rich-story';

const region = () => screen.getByRole('region', { name: 'Details' });

/** The details beside a mark that opens them, as on the dashboard. */
function Beside() {
  const { linkTo, opened } = useAanloop('linkTo', 'opened');
  return (
    <>
      <Link data-mark="event:call" to={linkTo({ kind: 'event', id: 'call', sentence: null })}>
        the mark
      </Link>
      {opened && <Details />}
    </>
  );
}

describe('an event', () => {
  it('shows when, who, where it says so and on what the articles differ', () => {
    renderView(<Details />, richStory, '/events/call?q=');
    expect(screen.getByRole('heading', { level: 2, name: 'Oak rings Elm' })).toBeInTheDocument();
    expect(region()).toHaveTextContent('Happened on Wednesday 5 January 2022. Basis en. The text says “woensdag”.');
    expect(region()).toHaveTextContent('caller and organiser');
    expect(region()).toHaveTextContent('Where it says so 3 sentences in 3 articles');
    expect(screen.getByRole('link', { name: 'Sentence 1 of article 2' })).toHaveAttribute(
      'href',
      '/articles/a002#a002-s1',
    );
    const versions = screen.getByRole('table', { name: 'How long did it take?' });
    expect(
      within(versions)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['over two hours1', 'two hours2', 'not given3']);
    expect(region()).toHaveTextContent('Ann Oak, 6 January 2022; doubtful attributiondenied by Bob Elm: “No carts”');
    expect(screen.getByRole('link', { name: '“No carts”' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/claims\//),
    );
    expect(region()).toHaveTextContent('Ann Oak calls Bob Elm');
  });

  it('says so when it does not fit the filters', () => {
    renderView(<Details />, richStory, '/events/call?from=2022-01-15');
    expect(region()).toHaveTextContent('This does not fit the filters');
  });

  it('says its status in words', () => {
    renderView(<Details />, richStory, '/events/visit');
    expect(region()).toHaveTextContent('Planned for Thursday 20 January 2022.');
  });

  it('steps in time order and keeps the filters', async () => {
    const user = userEvent.setup();
    const { at } = renderView(<Details />, richStory, '/events/call?type=call,other');
    expect(screen.queryByRole('link', { name: /^Previous/ })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Next: A visit' }));
    expect(at()).toBe('/events/visit?type=call,other');
  });
});

describe('a claim', () => {
  it('shows who says it, with what doubt and condition, and who answers', () => {
    renderView(<Details />, richStory, '/claims/carts');
    expect(region()).toHaveTextContent('There are many carts.');
    expect(within(region()).getByText('doubtful attribution')).toHaveClass('alert');
    expect(region()).toHaveTextContent('In article 1 it is not told who says so.');
    expect(region()).toHaveTextContent('Condition implied');
    expect(region()).toHaveTextContent('if it freezes');
    expect(region()).toHaveTextContent('denied by Bob Elm');
    expect(region()).toHaveTextContent('Elm saw none');
    expect(region()).toHaveTextContent('through Cem');
    expect(screen.getByRole('link', { name: 'Oak rings Elm' })).toHaveAttribute('href', '/events/call');
  });

  it('keeps the hedge of a number and leads to the other versions', () => {
    renderView(<Details />, richStory, '/claims/long?lang=en');
    expect(region()).toHaveTextContent('The article itself');
    expect(region()).toHaveTextContent('over two hours');
    expect(screen.getByRole('link', { name: 'Compare 2 versions' })).toHaveAttribute('href', '/compare?lang=en');
  });
});

describe('an actor', () => {
  it('shows role, spellings, mentions, claims and contacts by time', () => {
    renderView(<Details />, richStory, '/actors/ann');
    expect(region()).toHaveTextContent('Mayor.');
    expect(region()).toHaveTextContent('Ann Oak and Oak');
    expect(region()).toHaveTextContent('twice');
    expect(screen.getByRole('link', { name: 'Q1' })).toHaveAttribute('rel', expect.stringContaining('noopener'));
    const contacts = [...region().querySelectorAll('[data-mark^="relation:"]')].map((mark) =>
      mark.getAttribute('data-mark'),
    );
    expect(contacts).toEqual(['relation:ann-calls-bob', 'relation:bob-accuses-ann']);
    expect([...region().querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Ann Oak', 'Oak']);
  });

  it('says of whom no name is given that there is none', () => {
    renderView(<Details />, richStory, '/actors/cem');
    expect(region()).toHaveTextContent('Referred to, not named.');
  });
});

describe('an actor that others are part of', () => {
  it('says that what they did is not counted with it', () => {
    renderView(<Details />, richStory, '/actors/town');
    expect(region()).toHaveTextContent(/Told here by itself/);
  });

  it('says nothing of the kind where nobody is', () => {
    renderView(<Details />, richStory, '/actors/bob');
    expect(region()).not.toHaveTextContent(/Told here by itself/);
  });
});

describe('what is not there', () => {
  it('tells why an id was withdrawn and what replaced it', () => {
    renderView(<Details />, richStory, '/events/old-call');
    expect(region()).toHaveTextContent('This was withdrawn on 1 February 2022.');
    expect(region()).toHaveTextContent('Told twice');
    expect(screen.getByRole('link', { name: 'A visit' })).toHaveAttribute('href', '/events/visit');
  });

  it('offers the nearest by name', () => {
    renderView(<Details />, richStory, '/events/long-call');
    expect(region()).toHaveTextContent('long-call');
    expect(screen.getByRole('link', { name: 'Oak rings Elm' })).toHaveAttribute('href', '/events/call');
  });

  it('says what was not yet known, and shows it when asked', async () => {
    const user = userEvent.setup();
    const { at } = renderView(<Details />, richStory, '/claims/no-carts?asof=2022-01-08');
    expect(region()).toHaveTextContent('This was not yet known on the chosen day.');
    await user.click(screen.getByRole('button', { name: 'Show all that is known' }));
    expect(at()).toBe('/claims/no-carts');
    expect(screen.getByRole('heading', { name: 'No carts' })).toBeInTheDocument();
  });
});

describe('focus', () => {
  it('stays where it is on a cold link', () => {
    renderView(<Beside />, richStory, '/events/call');
    expect(document.body).toHaveFocus();
  });

  it('moves to the heading of what is opened, and back to its mark when it is closed', async () => {
    const user = userEvent.setup();
    renderView(<Beside />, richStory, '/');
    await user.click(screen.getByRole('link', { name: 'the mark' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Close' }));
    await waitFor(() => expect(screen.getByRole('link', { name: 'the mark' })).toHaveFocus());
  });

  it('closes by Escape', async () => {
    const user = userEvent.setup();
    const { at } = renderView(<Beside />, richStory, '/?q=oak');
    await user.click(screen.getByRole('link', { name: 'the mark' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(at()).toBe('/?q=oak'));
  });
});

describe('Copy link', () => {
  it('copies the absolute address and says so', async () => {
    const user = userEvent.setup();
    renderView(<Details />, richStory, '/events/call');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/events/call.html?lang=en`);
    expect(screen.getByRole('status')).toHaveTextContent('Link copied.');
  });

  it('shows the address ready to copy where the browser forbids it', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    renderView(<Details />, richStory, '/events/call');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to this' });
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(
      `${window.location.origin}/events/call.html?lang=en`,
    );
  });
});

it('speaks Dutch', () => {
  renderView(<Details />, richStory, '/events/call', 'nl');
  expect(screen.getByRole('region', { name: 'Details' })).toHaveTextContent('Gebeurd op woensdag 5 januari 2022.');
});
