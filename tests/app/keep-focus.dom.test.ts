import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from '@/app/keep-focus';
import { forgetPlaces, seekAgain } from '@/ui/way-back';

let root: HTMLElement;
const published = `<div class="published">
  <p><a href="/?lang=en">Aanloop</a> <a href="/nl/events/call.html" lang="nl">Nederlands</a></p>
  <main><ul><li><a href="/events/call.html">A call</a></li><li><a href="/index.html?type=call">Who called?</a></li></ul>
  <details><summary>Why this date</summary></details></main></div>`;
const app = (more = ''): string => `<main id="main" tabindex="-1">
  <a href="/?lang=en">Aanloop</a><a href="/events/call?lang=en">10 January</a><a href="/events/call?lang=en">A call</a>
  <a href="/?type=call&lang=en">Who called?</a>${more}</main>`;

/** Puts something in the place of the page, as the app does, by no markup that the page would refuse. */
const draw = (html: string): void =>
  root.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
const focus = (selector: string, nth = 0): void => root.querySelectorAll<HTMLElement>(selector)[nth]?.focus();

beforeEach(() => {
  document.documentElement.lang = 'en';
  root = document.createElement('div');
  document.body.append(root);
  draw(published);
});
afterEach(() => {
  root.remove();
  forgetPlaces();
});

const focused = (): string | undefined => document.activeElement?.textContent ?? undefined;

it('gives the focus to the link that leads where the focused one led, the one of the same words first', () => {
  const give = keepFocus(root);
  focus('main a');
  draw(app());
  give();
  expect(focused()).toBe('A call');
});

it('keeps what had the focus before the script came, and knows a question by what it asks', () => {
  focus('main a', 1);
  const give = keepFocus(root);
  draw(app());
  give();
  expect(focused()).toBe('Who called?');
});

it('finds what is no link by its words', () => {
  const give = keepFocus(root);
  focus('summary');
  draw(app('<details><summary>Another</summary></details><details><summary>Why this date</summary></details>'));
  give();
  expect(focused()).toBe('Why this date');
});

it('goes to the main part where nothing is alike, and on to what is alike once it has come', () => {
  const give = keepFocus(root);
  focus('summary');
  draw(app());
  give();
  expect(document.activeElement?.id).toBe('main');
  document
    .getElementById('main')
    ?.append(
      ...new DOMParser().parseFromString('<details><summary>Why this date</summary></details>', 'text/html').body
        .childNodes,
    );
  seekAgain();
  expect(focused()).toBe('Why this date');
});

it('takes the focus from nobody', () => {
  const give = keepFocus(root);
  draw(app());
  give();
  expect(document.activeElement).toBe(document.body);
});

it('gives nothing back to who has left it', async () => {
  const give = keepFocus(root);
  focus('main a');
  (document.activeElement as HTMLElement).blur();
  await Promise.resolve();
  draw(app());
  give();
  expect(document.activeElement).toBe(document.body);
});

it('stays with it where the app draws it anew, and leaves who goes on alone', async () => {
  const give = keepFocus(root);
  focus('main a');
  draw(app());
  give();
  // What is taken away tells so in a browser; jsdom does not.
  document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  draw(app());
  await Promise.resolve();
  expect(focused()).toBe('A call');
  focus('a');
  await Promise.resolve();
  expect(focused()).toBe('Aanloop');
});
