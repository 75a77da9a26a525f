import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languages } from '@/domain/text';
import { formatLink } from '@/state/format-link';
import { homeLink, type OpenKind } from '@/state/link';
import { sharePath } from '@/state/share-path';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

const { events, claims, actors, articles } = smallStory;
const items = [
  ...events.map(({ id, title }) => ({ kind: 'event' as OpenKind, id, title })),
  ...claims.map(({ id, title }) => ({ kind: 'claim' as OpenKind, id, title })),
  ...actors.map(({ id, name }) => ({ kind: 'actor' as OpenKind, id, title: name })),
  ...articles.map(({ id, title }) => ({ kind: 'article' as OpenKind, id, title })),
];

describe('every deep link', () => {
  it.each(languages)('opens its item in %s, as the app writes it and as it is handed out', async (lang) => {
    const { goTo } = await renderApp(smallStory, `/?lang=${lang}`, 'phone');
    for (const { kind, id, title } of items) {
      const link = { ...homeLink, open: { kind, id, sentence: null }, lang };
      for (const address of [formatLink(link), sharePath(link, lang)]) {
        await goTo(address);
        const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
        expect(headings, address).toContain(title[lang]);
      }
    }
  });
});
