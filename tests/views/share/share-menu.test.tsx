import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseLink } from '@/state/parse-link';
import { renderApp } from '../../app/render-app';
import { smallStory } from '../../fixtures/small-story';

const open = async (address: string, device: 'desk' | 'phone', lang: 'en' | 'nl' = 'en') => {
  await renderApp(smallStory, address, device);
  const user = userEvent.setup();
  const share = lang === 'en' ? 'Share' : 'Delen';
  if (device === 'phone') await user.click(screen.getByRole('button', { name: 'Menu' }));
  await user.click(device === 'phone' ? screen.getByText(share) : screen.getByRole('button', { name: share }));
  const panel = within(screen.getByRole('group', { name: device === 'phone' ? 'Menu' : share }));
  const copy = async (name: string): Promise<string> => {
    await user.click(panel.getByRole('button', { name }));
    return navigator.clipboard.readText();
  };
  return { user, panel, copy };
};

describe.each(['desk', 'phone'] as const)('Share on a %s', (device) => {
  it.each([
    ['/events/call?from=2022-01-01&lang=en', 'event', '/events/call.html?lang=en'],
    ['/claims/told?lang=en&claims=all', 'claim', '/claims/told.html?lang=en'],
    ['/actors/ann?lang=en', 'actor', '/actors/ann.html?lang=en'],
    ['/articles/a1?lang=en', 'article', '/articles/a1.html?lang=en'],
    ['/articles/a1?lang=en&from=2022-01-01#a1-s2', 'sentence', '/articles/a1.html?lang=en#a1-s2'],
  ])('copies from %s the link to the view, and to the %s alone', async (address, thing, alone) => {
    const { copy } = await open(address, device);
    const { origin } = window.location;
    const here = parseLink(new URL(address, origin)).link;
    expect(parseLink(new URL(await copy('Copy link to this view'))).link).toEqual(here);
    expect(await copy(`Copy link to this ${thing} alone`)).toBe(`${origin}${alone}`);
  });
});

describe('Share', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
  });

  it('hands a view to the system where the system takes it, and only there', async () => {
    const first = await open('/events/call?lang=nl', 'phone', 'nl');
    expect(first.panel.queryByRole('button', { name: 'Verstuur met …' })).toBeNull();
    document.body.replaceChildren();
    const share = vi.fn(async (_data: ShareData) => {});
    Object.assign(navigator, { share });
    const { user, panel } = await open('/events/call?lang=nl', 'phone', 'nl');
    await user.click(panel.getByRole('button', { name: 'Verstuur met …' }));
    expect(share).toHaveBeenCalledWith(
      expect.objectContaining({ url: `${window.location.origin}/nl/events/call.html?lang=nl` }),
    );
    expect(share.mock.calls[0]?.[0].text).toContain('Geopend: ‘call nl’ (artikel 1, zin 1).');
  });

  it('cites what is open from above it, as Share does', async () => {
    const { user, copy } = await open('/claims/told?lang=en&claims=all', 'desk');
    const shared = await copy('Copy BibTeX');
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    const panel = within(await screen.findByRole('group', { name: 'Cite what is open' }));
    await user.click(await panel.findByRole('button', { name: 'Copy BibTeX' }));
    expect(await navigator.clipboard.readText()).toBe(shared);
    expect(shared).toContain('/claims/told.html');
  });

  it.each([
    [
      'en',
      '/events/call?from=2022-01-01&lang=en',
      'Copy the sentence',
      /Dataset \S+, version \S+\. http.*consulted on/,
    ],
    ['nl', '/events/call?from=2022-01-01&lang=nl', 'Kopieer de zin', /Dataset \S+, versie \S+\. http.*geraadpleegd op/],
  ] as const)('cites in %s what the page is described as', async (lang, address, button, tells) => {
    const { copy } = await open(address, 'desk', lang);
    const sentence = await copy(button);
    expect(sentence).toMatch(tells);
    // What a screen reader hears of the page is the sentence without its address and day.
    const heard = document.getElementById(screen.getByRole('main').getAttribute('aria-describedby') ?? '')?.textContent;
    expect(heard).toMatch(/call/);
    expect(sentence).toContain(heard);
  });
});
