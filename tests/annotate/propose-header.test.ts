import { describe, expect, it } from 'vitest';
import { proposeHeader } from '@/annotate/propose-header';
import { htmlToText } from '@/text/html-to-text';
import { harbourTexts } from '../fixtures/harbour-plain';

const once = (day: string) => ({ first: day, last: day });

describe('what a text says of itself', () => {
  it('is read from its first lines', () => {
    expect(proposeHeader(harbourTexts[0], harbourTexts[0], 'a.txt')).toMatchObject({
      title: { value: 'Dock workers stop the cranes in Noordhaven' },
      outlet: { value: 'Noordhaven Courier', reason: { en: 'from the line with the date' } },
      published: { value: once('2026-03-12'), reason: { en: 'from the line with the date' } },
      language: 'en',
    });
  });

  it('is read from the head of a page', () => {
    const html = `<!doctype html><html><head><title>Staking &amp; haven &constructor; einde</title><meta property="og:site_name" content="Courier">
      <meta property="article:published_time" content="2026-03-12T08:00:00Z"></head><body><p>De kranen staan stil.</p></body></html>`;
    expect(proposeHeader(html, htmlToText(html), 'x.html')).toMatchObject({
      title: { value: 'Staking & haven &constructor; einde' },
      outlet: { value: 'Courier' },
      published: { value: once('2026-03-12'), reason: { en: 'from the head of the web page' } },
    });
  });

  it('is read from the name of the file where nothing else tells it, and else left open', () => {
    const text = 'De kranen staan stil. Dat zegt de bond, die met een staking dreigt, en het is niet de eerste keer.';
    expect(proposeHeader(text, text, 'haven-20260312.txt').published).toMatchObject({
      value: once('2026-03-12'),
      reason: { en: 'from the name of the file' },
    });
    expect(proposeHeader(text, text, 'haven.txt').published).toBeNull();
    expect(proposeHeader(text, text, 'haven-20261399.txt').published).toBeNull();
  });

  it('is no year that the text is about', () => {
    const text = 'De staking\n\nIn 2019 duurde zij negen dagen.';
    expect(proposeHeader(text, text, 'a.txt').published).toBeNull();
  });
});
