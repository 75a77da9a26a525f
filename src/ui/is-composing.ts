import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** Browsers that say nothing else give every key of an input method this number. */
const ofInputMethod = 229;

/** A key by which an input method puts a word together: it is that method's, whatever it is called. */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const { isComposing: composes, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event;
  return composes || keyCode === ofInputMethod;
}
