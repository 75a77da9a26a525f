import { type CSSProperties, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from './is-composing';
import { placePanel } from './place-panel';
import styles from './popover.module.css';

interface PopoverProps {
  readonly label: ReactNode;
  /** Accessible name of the panel. */
  readonly name: string;
  /** Of the button, where its label alone does not say it. */
  readonly buttonName?: string | undefined;
  /** Shows the name of the panel above its content. */
  readonly titled?: boolean;
  /** Something inside differs from its initial value. */
  readonly active?: boolean;
  /** Its label alone, without the sign of a menu. */
  readonly plain?: boolean;
  readonly align?: 'start' | 'end';
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  /** For a button that is one of many stops of a chart. */
  readonly stop?: { readonly key: string; readonly focusable: boolean; readonly lit: boolean };
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  /** A name by which another part of the page finds the button. */
  readonly action?: string;
  readonly onOpenChange?: (open: boolean) => void;
}

// Where there is none, as in tests, the panel stands in the page.
const hasTopLayer = typeof HTMLElement !== 'undefined' && 'showPopover' in HTMLElement.prototype;

/**
 * A button with a panel under it, above all else and within the window, that leaves the rest of the page usable. Escape
 * closes it and gives the focus back; leaving it, pointing elsewhere and following a link in it close it too.
 */
export function Popover(props: PopoverProps) {
  const { label, name, buttonName, titled, active, plain = false, align = 'start', className, style, stop } = props;
  const { children, onOpenChange, action } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const change = (to: boolean): void => {
    if (to === open) return;
    setOpen(to);
    onOpenChange?.(to);
  };
  const close = (): void => {
    change(false);
    button.current?.focus();
  };
  const leave = useRef(change);
  useLayoutEffect(() => {
    leave.current = change;
  });
  // At every drawing: what is in it may have grown, and its button may have moved.
  useLayoutEffect(() => {
    if (open) place(button.current, panel.current, align);
  });
  useLayoutEffect(() => {
    if (!open) return;
    if (hasTopLayer) panel.current?.showPopover();
    const move = (): void => place(button.current, panel.current, align);
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) leave.current(false);
    };
    move();
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(move);
    for (const element of [button.current, panel.current]) if (element) sizes?.observe(element);
    document.addEventListener('pointerdown', outside);
    window.addEventListener('resize', move);
    window.addEventListener('scroll', move, { capture: true, passive: true });
    return () => {
      sizes?.disconnect();
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('resize', move);
      window.removeEventListener('scroll', move, { capture: true });
    };
  }, [open, align]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only closes on Escape and on leaving; the button is the control.
    <span
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open || isComposing(event)) return;
        event.stopPropagation();
        event.preventDefault();
        close();
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !root.current?.contains(event.relatedTarget)) change(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={[plain ? styles.plain : styles.button, className].filter(Boolean).join(' ')}
        style={style}
        data-active={active || undefined}
        aria-label={buttonName}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        tabIndex={stop && !stop.focusable ? -1 : undefined}
        data-action={action}
        data-stop={stop?.key}
        data-lit={stop?.lit || undefined}
        onClick={() => change(!open)}
      >
        {label}
      </button>
      {open && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: following a link within closes the panel; keys click links.
        <div
          ref={panel}
          id={id}
          popover={hasTopLayer ? 'manual' : undefined}
          className={styles.panel}
          data-no-picture
          role="group"
          aria-label={name}
          // Takes the focus from a click on its words, so that Escape is still heard.
          tabIndex={-1}
          onClick={({ target, defaultPrevented }) => {
            const isFollowed = defaultPrevented && target instanceof Element && target.closest('a[href]');
            if (isFollowed || (target instanceof Element && target.closest('[data-closes]'))) close();
          }}
        >
          {titled && <p className={styles.title}>{name}</p>}
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </span>
  );
}

function place(button: HTMLElement | null, panel: HTMLElement | null, align: 'start' | 'end'): void {
  if (!button || !panel) return;
  const { scrollTop } = panel;
  panel.style.maxHeight = '';
  const { offsetWidth: width, offsetHeight: height } = panel;
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top, maxHeight } = placePanel(button.getBoundingClientRect(), { width, height }, room, align);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
  panel.style.maxHeight = `${maxHeight}px`;
  panel.scrollTop = scrollTop;
}
