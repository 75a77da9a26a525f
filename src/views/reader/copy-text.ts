import type { ClipboardEvent } from 'react';

const besideTheText = 'sup, [data-beside-text], button, aside';

/** What was selected of an article without what stands beside its words: numbers of sentences, notes, controls. */
function textOfSelection(selected: DocumentFragment): string {
  const copy = selected.cloneNode(true) as DocumentFragment;
  for (const element of copy.querySelectorAll(besideTheText)) element.remove();
  const paragraphs = [...copy.querySelectorAll('[data-paragraph]')];
  const parts = paragraphs.length > 0 ? paragraphs : [copy];
  return parts
    .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Copying an article's text takes its words alone; a selection within the notes is copied as it stands. */
export function copyText(event: ClipboardEvent<HTMLElement>): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const holder = range.commonAncestorContainer;
  const element = holder instanceof Element ? holder : holder.parentElement;
  if (element?.closest(besideTheText)) return;
  const text = textOfSelection(range.cloneContents());
  if (text === '') return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', text);
}
