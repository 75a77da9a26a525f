import type { MouseEvent } from 'react';

/** A press on a link that is the browser's own: for a new tab, a new window, a download. */
export const isForBrowser = (
  { button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent,
  target?: string | undefined,
): boolean => button !== 0 || metaKey || altKey || ctrlKey || shiftKey || (target !== undefined && target !== '_self');
