import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resetOriginals } from '@/state/attach-originals';
import { openOriginals } from '@/state/originals';
import { attachPart } from '@/views/originals/originals';
import { smallStory } from '../fixtures/small-story';
import { renderApp } from './render-app';

await attachPart.fetch();
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};

beforeEach(() => resetOriginals());
afterEach(() => resetOriginals());

const drop = (target: Element, ...files: File[]): Event => {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files, items: [], getData: () => '' } });
  act(() => void target.dispatchEvent(event));
  return event;
};
const text = (name: string, type = 'text/plain'): File => new File(['Words of nobody.'], name, { type });
const named = async (...names: readonly string[]): Promise<void> => {
  const dialog = await screen.findByRole('dialog', { name: 'Attach the articles' });
  for (const name of names) expect(await within(dialog).findByText(name)).toBeInTheDocument();
};

describe('texts that are dropped', () => {
  // Some browsers do not say before the drop of what kind a file is, so that no dialog is open yet.
  it('on the page are attached, although no dialog was open', async () => {
    await renderApp(smallStory, '/?lang=en');
    expect(drop(document.body, text('one.txt'), text('two.md', '')).defaultPrevented).toBe(true);
    await named('one.txt', 'two.md');
  });

  it('beside what takes them in their dialog are attached, whatever they are', async () => {
    await renderApp(smallStory, '/?lang=en');
    act(openOriginals);
    const dialog = await screen.findByRole('dialog', { name: 'Attach the articles' });
    expect(drop(dialog, text('one.txt'), text('letter.pdf', 'application/pdf')).defaultPrevented).toBe(true);
    await named('one.txt', 'letter.pdf');
  });
});
