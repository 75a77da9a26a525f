import type { ComponentProps } from 'react';

interface StillButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'disabled'> {
  /** It has nothing to do now. */
  readonly off: boolean;
}

/** A button that may be at its end: it does nothing then, and keeps the focus, which one that is disabled would lose. */
export function StillButton({ off, onClick, ...rest }: StillButtonProps) {
  return <button type="button" aria-disabled={off || undefined} onClick={off ? undefined : onClick} {...rest} />;
}

/** For a button that is about to go: the focus is left to the first beside it, else to the first of its view. */
export function leaveFocus(button: Element): void {
  if (document.activeElement !== button) return;
  for (const within of [button.parentElement, button.closest('section[aria-label]')]) {
    const next = [...(within?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])].find((one) => one !== button);
    if (next) {
      next.focus();
      return;
    }
  }
}
