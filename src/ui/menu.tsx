import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './menu.module.css';

interface MenuProps {
  readonly label: ReactNode;
  /** Accessible name of the panel. */
  readonly name: string;
  /** Something inside differs from its initial value. */
  readonly active?: boolean;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly onOpenChange?: (open: boolean) => void;
}

/** A button that opens a panel under it; Escape closes and gives the focus back, leaving it closes too. */
export function Menu({ label, name, active, align = 'start', children, onOpenChange }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const change = (to: boolean): void => {
    setOpen(to);
    onOpenChange?.(to);
  };
  const close = (): void => {
    change(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) {
        setOpen(false);
        onOpenChange?.(false);
      }
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open, onOpenChange]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only closes on Escape and on leaving; the button is the control.
    <div
      ref={root}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          close();
        }
      }}
      onBlur={(event) => {
        if (open && event.relatedTarget instanceof Node && !root.current?.contains(event.relatedTarget)) change(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        data-active={active || undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => change(!open)}
      >
        {label}
      </button>
      {open && (
        // Takes the focus from a click on its words, so that Escape is still heard.
        <div
          id={id}
          className={styles.panel}
          data-align={align}
          data-no-picture
          role="group"
          aria-label={name}
          tabIndex={-1}
        >
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </div>
  );
}
